// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.push.TrustLists;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;

/**
 * A trust list with certificates added and removed, and revocation lists renewed; everything else stays as the server
 * has it.
 */
final class TrustListChange {

	private final List<X509Certificate> trusted;
	private final List<X509CRL> lists;
	private final TrustLists before;
	private final List<X509Certificate> added = new ArrayList<>();
	private final List<X509Certificate> removed = new ArrayList<>();
	private final List<String> texts = new ArrayList<>();

	TrustListChange(TrustLists before) {
		this.before = before;
		this.trusted = new ArrayList<>(before.trusted());
		this.lists = new ArrayList<>(before.trustedLists());
	}

	void add(X509Certificate certificate, String why) {
		if (!trusted.contains(certificate)) {
			trusted.add(certificate);
			if (!removed.remove(certificate)) {
				added.add(certificate);
			}
			texts.add("trust " + Certificates.commonName(certificate) + why);
		}
	}

	/** Adds a revocation list, which replaces older ones of the same issuer. */
	void list(X509CRL list) {
		List<X509CRL> same = lists.stream()
				.filter(each -> each.getIssuerX500Principal().equals(list.getIssuerX500Principal())).toList();
		if (same.stream().allMatch(each -> Crls.isNewer(list, each))) {
			lists.removeAll(same);
			lists.add(list);
			texts.add((same.isEmpty() ? "give the revocation list of " : "give a newer revocation list of ")
					+ Crls.issuer(list));
		}
	}

	/** @param fingerprint SHA-256 in hexadecimal, with or without colons */
	void remove(String fingerprint, Place place) throws ProblemException {
		Optional<X509Certificate> found = trusted.stream()
				.filter(each -> plain(Certificates.sha256(each)).equals(plain(fingerprint))).findFirst();
		X509Certificate certificate = found
				.orElseThrow(() -> new ProblemException(PushProblem.NOT_IN_TRUST_LIST.at(place, fingerprint)));
		trusted.remove(certificate);
		if (!added.remove(certificate)) {
			removed.add(certificate);
		}
		lists.removeIf(list -> list.getIssuerX500Principal().equals(certificate.getSubjectX500Principal())
				&& trusted.stream().noneMatch(
						each -> each.getSubjectX500Principal().equals(certificate.getSubjectX500Principal())));
		texts.add("trust " + Certificates.commonName(certificate) + " no more");
	}

	/** As it is. */
	TrustLists before() {
		return before;
	}

	/** As it is to be. */
	TrustLists lists() {
		return new TrustLists(trusted, lists, before.issuers(), before.issuerLists());
	}

	/** Certificates that are in it since now. */
	List<X509Certificate> added() {
		return List.copyOf(added);
	}

	/** Certificates that are no longer in it. */
	List<X509Certificate> removed() {
		return List.copyOf(removed);
	}

	/** What is changed, as text. */
	List<String> texts() {
		return List.copyOf(texts);
	}

	private static String plain(String fingerprint) {
		return fingerprint.replace(":", "").toLowerCase(Locale.ROOT);
	}
}
