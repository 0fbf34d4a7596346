// SPDX-License-Identifier: EPL-2.0
/** Finds the blocks of PEM in a file, and decrypts those that OpenSSL encrypted within PEM itself. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.formats.pem;
