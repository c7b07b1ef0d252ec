/** The live channel over HTTP: WebSocket, tickets, large snapshots. */
@NullMarked
package org.mapwright.live.web;

import org.jspecify.annotations.NullMarked;
