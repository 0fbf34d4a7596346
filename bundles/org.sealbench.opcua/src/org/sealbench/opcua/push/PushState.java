// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a server reports about its certificates before anything is changed.
 *
 * @param applicationUri of the server, as it states it in the session
 * @param chain          the certificate that it presents, with its issuers as far as they are sent
 * @param trust          its trust list, where it can be read
 * @param rejected       certificates that it rejected, where it reports them
 * @param methods        what it offers: {@code CreateSigningRequest}, {@code TrustList.Open} and so on
 * @param keyFormats     formats in which it accepts private keys, such as {@code PEM}
 */
public record PushState(String applicationUri, List<X509Certificate> chain, Optional<TrustLists> trust,
		Optional<List<X509Certificate>> rejected, Set<String> methods, List<String> keyFormats) {

	/** Methods that are needed to read and write a trust list as a whole. */
	private static final List<String> WRITING = List.of("TrustList.Open", "TrustList.Write",
			"TrustList.CloseAndUpdate");

	public PushState {
		chain = List.copyOf(chain);
		methods = Set.copyOf(methods);
		keyFormats = List.copyOf(keyFormats);
	}

	/** The certificate that the server presents. */
	public X509Certificate certificate() {
		return chain.get(0);
	}

	/** Whether every one of these methods is offered. */
	public boolean offers(String... names) {
		return missing(names).isEmpty();
	}

	/** Those of these methods that are not offered. */
	public List<String> missing(String... names) {
		return List.of(names).stream().filter(each -> !methods.contains(each)).toList();
	}

	/** Whether the trust list can be replaced as a whole. */
	public boolean takesTrustLists() {
		return methods.containsAll(WRITING);
	}
}
