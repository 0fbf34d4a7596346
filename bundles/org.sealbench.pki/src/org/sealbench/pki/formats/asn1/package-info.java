// SPDX-License-Identifier: EPL-2.0
/** Single ASN.1 structures of a file: their kind and size, checked before they are decoded. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.formats.asn1;
