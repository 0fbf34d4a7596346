// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.revocation;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.pki.validation.path.CertificatePath;
import org.sealbench.pki.validation.path.PathValidation;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.RevocationDemand;
import org.sealbench.pki.validation.request.RevocationFault;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Is a certificate of the path revoked (RFC 5280 §6.3)? Without any CRL this is not checked. With some,
 * {@link RevocationDemand} says which certificates need current ones that cover them for every reason. A revocation
 * counts from when it is listed, whatever its date.
 */
public final class RevocationCheck {

	private final PathValidation signerPaths;

	/** @param signerPaths validates the paths of the CRLs' signers */
	public RevocationCheck(PathValidation signerPaths) {
		this.signerPaths = signerPaths;
	}

	/**
	 * The result of the check.
	 *
	 * @param fault    which certificate failed it, if it failed
	 * @param unlisted the issuers of the path whose revocations nobody would notice
	 */
	public record Finding(Check check, Optional<RevocationFault> fault, List<X509Certificate> unlisted) {

		private static Finding notDone(String why, List<X509Certificate> unlisted) {
			return new Finding(Check.notDone(CertificateCheck.REVOCATION, why), Optional.empty(), unlisted);
		}

		private static Finding failed(int index, boolean revoked, String why) {
			return new Finding(Check.failed(CertificateCheck.REVOCATION, why),
					Optional.of(new RevocationFault(index, revoked)), List.of());
		}
	}

	/** Carries out the check. */
	public Finding find(ValidationContext question) {
		CertificatePath path = question.path();
		if (question.request().trust().crls().isEmpty()) {
			return Finding.notDone("no revocation list was given",
					path.issuers().stream().map(PathCertificate::certificate).toList());
		}
		boolean each = question.request().revocation() == RevocationDemand.OWN_LISTS;
		CrlSignerSearch signers = new CrlSignerSearch(question, signerPaths);
		OwnLists own = new OwnLists(question, signers);
		Optional<String> revokedAnchor = each ? own.revokedAnchor() : Optional.empty();
		if (path.size() == 1) {
			return revokedAnchor.map(why -> Finding.failed(0, true, why))
					.orElseGet(() -> Finding.notDone(
							path.anchored() ? "a trust anchor is not revoked by a list" : "the issuer is not known",
							List.of()));
		}
		Set<String> lists = new LinkedHashSet<>();
		List<String> unknown = new ArrayList<>();
		List<X509Certificate> unlisted = new ArrayList<>();
		for (int i = 0; i + 1 < path.size(); i++) {
			if (each && !own.isDemanded(i)) {
				unknown.add("there is no revocation list of " + path.certificates().get(i + 1).name());
				unlisted.add(path.certificates().get(i + 1).certificate());
				continue;
			}
			RevocationStatusSearch search = new RevocationStatusSearch(question, signers, i);
			Optional<String> fault = search.fault();
			if (fault.isPresent() && each && !search.isRevoked() && question.purpose() == Purpose.WEB_SERVER) {
				unknown.add(fault.get() + ", which browsers pass over");
			} else if (fault.isPresent()) {
				return Finding.failed(i, search.isRevoked(), fault.get());
			}
			search.used().forEach(list -> lists.add(
					"the list of " + CrlSignerSearch.name(list) + " of " + list.crl().getThisUpdate().toInstant()));
		}
		return revokedAnchor.map(why -> Finding.failed(path.size() - 1, true, why))
				.orElseGet(() -> unrevoked(lists, unknown, unlisted));
	}

	private static Finding unrevoked(Set<String> lists, List<String> unknown, List<X509Certificate> unlisted) {
		String unchecked = String.join("; ", unknown);
		return lists
				.isEmpty()
						? Finding.notDone(unchecked, unlisted)
						: new Finding(
								Check.passed(CertificateCheck.REVOCATION,
										"not revoked by " + String.join(" and ", lists)
												+ (unchecked.isEmpty() ? "" : "; " + unchecked)),
								Optional.empty(), unlisted);
	}
}
