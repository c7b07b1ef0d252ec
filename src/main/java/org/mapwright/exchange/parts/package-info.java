/** What readers and writers of all formats build on: findings, drafts of factors and links, text and XML. */
@NullMarked
package org.mapwright.exchange.parts;

import org.jspecify.annotations.NullMarked;
