package org.mapwright.shell.ui.signin;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Has the headers written before a page is: Vaadin's pages are forwarded, and end before the usual moment comes. */
final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {

    @Override
    public <O extends HeaderWriterFilter> O postProcess(O filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
    }
}
