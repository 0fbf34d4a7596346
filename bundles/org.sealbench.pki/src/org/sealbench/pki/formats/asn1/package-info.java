/** Single ASN.1 structures of a file: their kind and size, checked before they are decoded. */
package org.sealbench.pki.formats.asn1;
