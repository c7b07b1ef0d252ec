/**
 * How a document that people edit together is kept in Neo4j: its log, which is only added to, the lease of its one
 * writer, and the words that people wrote, which stand apart so that they can be taken back. Maps, workshops and what
 * else is edited live keep to it.
 */
@NullMarked
package org.mapwright.ledger;

import org.jspecify.annotations.NullMarked;
