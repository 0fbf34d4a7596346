// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.util.function.Function;

import javax.net.ssl.SSLContext;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * The engineering station's end of a link.
 *
 * @param fingerprint SHA-256 of the station's link certificate, lower-case hexadecimal
 * @param contexts    makes a TLS context that presents that certificate and trusts as the given trust manager says. The
 *                    link makes one before and one after pairing, so that nothing trusted before carries over
 */
public record StationIdentity(String fingerprint, Function<X509ExtendedTrustManager, SSLContext> contexts) {
}
