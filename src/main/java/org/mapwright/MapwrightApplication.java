package org.mapwright;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application: pages, the live channel and the store behind them. */
@SpringBootApplication
public class MapwrightApplication {}
