// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
	private final Set<X509Certificate> wanted = new LinkedHashSet<>();
	private final Set<X509Certificate> unwanted = new LinkedHashSet<>();
	private final List<String> texts = new ArrayList<>();

	TrustListChange(TrustLists before) {
		this.before = before;
		this.trusted = new ArrayList<>(before.trusted());
		this.lists = new ArrayList<>(before.trustedLists());
	}

	void add(X509Certificate certificate, String why) {
		wanted.add(certificate);
		unwanted.remove(certificate);
		if (!trusted.contains(certificate)) {
			trusted.add(certificate);
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

	/**
	 * Removes a certificate.
	 *
	 * @param fingerprint SHA-256 in hexadecimal, with or without colons
	 * @param known       what the project has the server trust, of which some may be gone from the server already
	 * @throws ProblemException if neither has it
	 */
	void remove(String fingerprint, List<X509Certificate> known, Place place) throws ProblemException {
		X509Certificate certificate = of(fingerprint, trusted).or(() -> of(fingerprint, known))
				.orElseThrow(() -> new ProblemException(PushProblem.NOT_IN_TRUST_LIST.at(place, fingerprint)));
		unwanted.add(certificate);
		if (!trusted.remove(certificate)) {
			return;
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

	/** As it would be without a certificate. */
	TrustLists listsWithout(X509Certificate certificate) {
		return new TrustLists(trusted.stream().filter(each -> !each.equals(certificate)).toList(), lists,
				before.issuers(), before.issuerLists());
	}

	/** Whether anything is another than before. */
	boolean isOne() {
		return !texts.isEmpty();
	}

	/** Certificates that are to be in it, whether they were already or not. */
	List<X509Certificate> wanted() {
		return List.copyOf(wanted);
	}

	/** Certificates that are not to be in it, whether they were or not. */
	List<X509Certificate> unwanted() {
		return List.copyOf(unwanted);
	}

	/** Whether it was so before. */
	boolean wasSo(X509Certificate certificate) {
		return before.trusted().contains(certificate) == wanted.contains(certificate);
	}

	/** Whether something is taken away. */
	boolean removes() {
		return !trusted.containsAll(before.trusted());
	}

	/** What is changed, as text. */
	List<String> texts() {
		return List.copyOf(texts);
	}

	private static Optional<X509Certificate> of(String fingerprint, List<X509Certificate> certificates) {
		return certificates.stream().filter(each -> plain(Certificates.sha256(each)).equals(plain(fingerprint)))
				.findFirst();
	}

	private static String plain(String fingerprint) {
		return fingerprint.replace(":", "").toLowerCase(Locale.ROOT);
	}
}
