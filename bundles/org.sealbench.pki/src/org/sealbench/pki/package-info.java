/**
 * Certificates and revocation lists as values: what they say, their names, usages and signatures, and the problems of
 * the bundle.
 */
package org.sealbench.pki;
