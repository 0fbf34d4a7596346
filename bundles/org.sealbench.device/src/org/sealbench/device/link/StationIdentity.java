// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.util.function.Function;

import javax.net.ssl.SSLContext;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * The engineering station's end of a link.
 *
 * @param fingerprint SHA-256 of the station's link certificate, lower-case hexadecimal
 * @param contexts    creates a TLS context that presents that certificate and uses the given trust manager. The link
 *                    creates one before and one after pairing, so that no session from before is resumed
 */
public record StationIdentity(String fingerprint, Function<X509ExtendedTrustManager, SSLContext> contexts) {
}
