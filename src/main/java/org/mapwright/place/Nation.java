package org.mapwright.place;

/** The nations whose statistics differ: a decile of one is never put on the scale of another (Payne and Abel 2012). */
public enum Nation {
    SCOTLAND,
    ENGLAND,
    WALES,
    NORTHERN_IRELAND
}
