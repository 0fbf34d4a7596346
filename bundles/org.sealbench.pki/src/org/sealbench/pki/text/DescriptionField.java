// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

/** One line of a certificate's description: what it is and its value in words. */
public record DescriptionField(String name, String value) {
}
