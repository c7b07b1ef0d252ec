package org.mapwright.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Leaves a warning in the log when words travel over a network in clear. */
@Component
class InClearWarning {

    private static final Logger LOG = LoggerFactory.getLogger(InClearWarning.class);

    InClearWarning(
            @Value("${mapwright.open-in-clear:false}") boolean openInClear,
            @Value("${mapwright.address:}") String address) {
        if (openInClear) {
            LOG.warn("{} is open to a network without encryption: codes and stories travel in clear", address);
        }
    }
}
