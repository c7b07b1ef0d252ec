package org.mapwright.browser;

import java.util.List;

/** What a group might say; illustrative. */
final class Said {

    /** Thirty factors, each of which may be changed by the one that stands at half its place. */
    static final List<String> THIRTY = List.of(
            "Waiting times",
            "Trust in services",
            "Asking for help early",
            "Parental stress",
            "Sleep of the parents",
            "Conflict at home",
            "Income",
            "Debt",
            "Damp homes",
            "Rent arrears",
            "Noise at night",
            "Playing outside",
            "Safe streets",
            "Traffic",
            "Hours with the children",
            "Shift work",
            "Childcare places",
            "Grandparents nearby",
            "Isolation",
            "Language barriers",
            "Forms to fill in",
            "Use of family hubs",
            "Health visits",
            "Peer support",
            "Confidence",
            "Reading together",
            "Screen hours",
            "School attendance",
            "Hunger",
            "Use of food banks");

    private Said() {}
}
