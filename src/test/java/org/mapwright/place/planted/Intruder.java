package org.mapwright.place.planted;

import com.vaadin.flow.component.html.Div;
import org.jgrapht.Graph;
import org.mapwright.map.FactorKind;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** Uses every library that a plain feature may not, and a feature above it. */
@Component
record Intruder(Div page, Driver driver, Graph<String, String> graph, FactorKind kind) {}
