package org.sealbench.pki;

/** One line of a certificate's description: what it is and its value in words. */
public record Field(String name, String value) {
}
