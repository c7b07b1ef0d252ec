package org.mapwright.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What screens are looked at on. */
enum Room {
    DESK(1440, 900),
    TABLET(1024, 768),
    /** Under a thumb. */
    PHONE(390, 844),
    /** The desk at a zoom of 200 %: half as many CSS pixels, each of them two wide, as a browser's own zoom does. */
    ZOOMED(720, 450);

    /** Under a mouse, in CSS pixels: the least of WCAG 2.2, 2.5.8. */
    private static final int MOUSE_TARGET = 24;
    /** Under a finger, in CSS pixels. */
    private static final int FINGER_TARGET = 44;

    private final int width;
    private final int height;

    Room(int width, int height) {
        this.width = width;
        this.height = height;
    }

    NewContextOptions window() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(this == ZOOMED ? 2 : 1)
                .setHasTouch(this == PHONE)
                .setIsMobile(this == PHONE);
    }

    /** How high what can be pressed must be here, in CSS pixels. */
    int target() {
        return this == PHONE ? FINGER_TARGET : MOUSE_TARGET;
    }

    /** As it stands in the names of pictures. */
    String named() {
        return this == ZOOMED ? "zoomed" : String.valueOf(width);
    }
}
