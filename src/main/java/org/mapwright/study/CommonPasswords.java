package org.mapwright.study;

import java.util.Set;

/** The passwords that anybody would try first. */
final class CommonPasswords {

    private static final int LONGEST = PasswordRule.MOST_BYTES;

    private CommonPasswords() {}

    /** @param plain in lower case, letters and digits alone */
    static boolean hold(String plain) {
        return COMMONEST.contains(plain) || isARow(plain);
    }

    /** Signs that stand in a row on a keyboard or in the alphabet, perhaps more than once. */
    private static boolean isARow(String plain) {
        return ROWS.stream()
                .anyMatch(row -> row.repeat(LONGEST / row.length() + 1).contains(plain));
    }

    private static final Set<String> ROWS = Set.of(
            "1234567890",
            "0123456789",
            "123456789",
            "9876543210",
            "0987654321",
            "987654321",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiop",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwerty",
            "qwertz",
            "asdfghjkl",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv",
            "qazwsxedcrfvtgb",
            "abc123",
            "qwerty123",
            "password",
            "letmein",
            "mapwright");

    /** Long ones from public lists of passwords that were found in leaks, without signs between and in lower case. */
    private static final Set<String> COMMONEST = Set.of(
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "passw0rd1234",
            "p4ssw0rd1234",
            "mypassword123",
            "thisismypassword",
            "iloveyou1234",
            "iloveyouforever",
            "iloveyousomuch",
            "ilovemyfamily",
            "letmeinplease",
            "letmeinletmein",
            "welcome12345",
            "welcome123456",
            "welcometo2025",
            "welcometo2026",
            "changeme1234",
            "changemenow1",
            "administrator",
            "administrator1",
            "adminadminadmin",
            "admin1234567",
            "administrator123",
            "football1234",
            "liverpoolfc1",
            "manchesterunited",
            "baseball1234",
            "sunshine1234",
            "princess1234",
            "monkey123456",
            "dragon123456",
            "qwerty123456",
            "qwerty12345678",
            "1qaz2wsx3edc",
            "zaq12wsxcde3",
            "trustno1trustno1",
            "correcthorsebatterystaple",
            "abcdefghijkl",
            "abcd12345678",
            "abc123abc123",
            "a1b2c3d4e5f6",
            "123456123456",
            "123123123123",
            "123qweasdzxc",
            "q1w2e3r4t5y6",
            "qweasdzxc123",
            "mapwright1234",
            "facilitator1",
            "facilitator123",
            "glasgow12345",
            "southwark123",
            "london123456",
            "secret123456",
            "starwars1234",
            "superman1234",
            "michael12345",
            "jennifer1234",
            "unknownunknown",
            "nothingnothing",
            "testtesttest",
            "test12345678",
            "guest1234567",
            "summer202526",
            "christmas2025");
}
