// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.revocation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.validation.path.CertificatePath;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.x509.PathCertificate;
import org.sealbench.pki.validation.x509.RevocationList;

/**
 * Which revocation lists are those of the issuers of a path, for
 * {@link org.sealbench.pki.validation.request.RevocationDemand#OWN_LISTS}.
 */
final class OwnLists {

	private final ValidationContext question;
	private final CrlSignerSearch signers;

	OwnLists(ValidationContext question, CrlSignerSearch signers) {
		this.question = question;
		this.signers = signers;
	}

	/**
	 * Whether a certificate of the path needs a list that covers it: its issuer has one, or a CA above, which then
	 * shows that revocation is checked here.
	 */
	boolean isDemanded(int index) {
		for (int i = index; i + 1 < question.path().size(); i++) {
			if (isListed(i)) {
				return true;
			}
		}
		return false;
	}

	private boolean isListed(int index) {
		PathCertificate certificate = question.path().certificates().get(index);
		List<DistributionPointScope> scopes = DistributionPointScope.of(certificate);
		return question.context().crls().stream()
				.filter(list -> list.issuer().equals(certificate.issuer())
						|| scopes.stream().anyMatch(scope -> scope.includes(list)))
				.anyMatch(list -> !isOfAnother(list, index)) || hasBrokenList(certificate);
	}

	private boolean hasBrokenList(PathCertificate certificate) {
		return question.request().trust().crls().stream()
				.filter(crl -> crl.getIssuerX500Principal().equals(certificate.certificate().getIssuerX500Principal()))
				.anyMatch(crl -> question.context().crls().stream().noneMatch(list -> list.crl() == crl));
	}

	/**
	 * Whether another CA of the same name signed a list, which therefore says nothing here. One that nobody known
	 * signed counts as the issuer's: damage must not switch revocation off.
	 */
	private boolean isOfAnother(RevocationList list, int index) {
		boolean own = question.context().signatures().verifies(list.crl(), question.path().keys().get(index + 1));
		return !own && isSignedByAnyKnown(list) && signers.find(list, index).key().isEmpty();
	}

	private boolean isSignedByAnyKnown(RevocationList list) {
		return question.context().pool().named(list.issuer()).stream()
				.anyMatch(each -> question.context().signatures().verifies(list.crl(), each.key()));
	}

	/**
	 * Why the anchor is revoked, if its issuer's list names it: it was trusted before it was revoked. The list's age
	 * does not matter, what is listed stays so.
	 */
	Optional<String> revokedAnchor() {
		CertificatePath path = question.path();
		PathCertificate anchor = path.last();
		if (!path.anchored() || anchor.isSelfIssued()) {
			return Optional.empty();
		}
		return question.context().crls().stream().filter(list -> list.issuer().equals(anchor.issuer()))
				.filter(list -> !list.isDelta() && list.fault().isEmpty())
				.filter(list -> list.crl().getRevokedCertificate(anchor.certificate()) != null)
				.filter(list -> isOfIssuer(list, anchor)).findFirst().map(list -> anchor.name()
						+ " is in the revocation list of " + Certificates.issuer(anchor.certificate()));
	}

	private boolean isOfIssuer(RevocationList list, PathCertificate anchor) {
		List<PathCertificate> issuers = question.context().pool().named(anchor.issuer()).stream()
				.filter(each -> question.context().signatures().verifies(anchor.certificate(), each.key())).toList();
		if (!issuers.isEmpty()) {
			return issuers.stream().anyMatch(each -> question.context().signatures().verifies(list.crl(), each.key()));
		}
		Optional<byte[]> signer = Crls.authorityKeyIdentifier(list.crl());
		Optional<byte[]> issuer = Certificates.authorityKeyIdentifier(anchor.certificate());
		return signer.isEmpty() || issuer.isEmpty() || Arrays.equals(signer.get(), issuer.get());
	}
}
