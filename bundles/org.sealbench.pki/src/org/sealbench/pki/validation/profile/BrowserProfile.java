// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.profile;

import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.sealbench.pki.Asn1Text;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.path.CertificatePath;
import org.sealbench.pki.validation.x509.CertificateExtensions;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * What the baseline requirements of the CA/Browser Forum (§7.1) demand beyond RFC 5280 of the certificates of web
 * servers.
 */
final class BrowserProfile {

	private BrowserProfile() {
	}

	static Optional<String> finding(CertificatePath path) {
		PathCertificate leaf = path.leaf();
		Optional<String> oddKey = path.certificates().stream()
				.filter(each -> each.key() instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() % 8 != 0)
				.map(each -> each.name() + " has an RSA key whose length is no multiple of 8").findFirst();
		return oddKey.or(() -> names(leaf).or(() -> purposes(leaf)).map(why -> leaf.name() + " " + why))
				.or(() -> root(path));
	}

	private static Optional<String> names(PathCertificate leaf) {
		CertificateExtensions extensions = leaf.extensions();
		if (extensions.names().isEmpty()) {
			return Optional.of("has no alternative names");
		}
		if (extensions.isCritical(Extension.subjectAlternativeName) && !leaf.subject().isEmpty()) {
			return Optional.of("has a subject and alternative names that are critical");
		}
		for (RDN part : leaf.content().getSubject().getRDNs(BCStyle.CN)) {
			for (AttributeTypeAndValue attribute : part.getTypesAndValues()) {
				boolean misspelt = attribute.getType().equals(BCStyle.CN) && Asn1Text.of(attribute.getValue())
						.filter(text -> CommonNameSpelling.differs(text, Certificates.names(leaf.certificate())))
						.isPresent();
				if (misspelt) {
					return Optional.of("has a common name that spells one of the alternative names differently");
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<String> purposes(PathCertificate leaf) {
		Optional<Set<String>> purposes = leaf.extensions().purposes();
		if (purposes.isEmpty()) {
			return Optional.of("has no extended key usage");
		}
		if (purposes.get().contains(KeyPurposeId.anyExtendedKeyUsage.getId())) {
			return Optional.of("allows every extended key usage");
		}
		return leaf.extensions().isCritical(Extension.extendedKeyUsage)
				? Optional.of("has an extended key usage that is critical")
				: Optional.empty();
	}

	private static Optional<String> root(CertificatePath path) {
		PathCertificate root = path.last();
		if (path.size() == 1 || !root.isSelfIssued()) {
			return Optional.empty();
		}
		if (root.extensions().purposes().isPresent()) {
			return Optional.of("the root " + root.name() + " has an extended key usage");
		}
		return root.extensions().authorityKey().filter(identifier -> !isOwn(identifier, root.extensions()))
				.map(identifier -> "the authority key identifier of the root " + root.name()
						+ " is not just that of its own key");
	}

	private static boolean isOwn(AuthorityKeyIdentifier identifier, CertificateExtensions extensions) {
		byte[] key = identifier.getKeyIdentifierOctets();
		return key != null && identifier.getAuthorityCertIssuer() == null
				&& identifier.getAuthorityCertSerialNumber() == null
				&& extensions.subjectKey().filter(own -> Arrays.equals(own, key)).isPresent();
	}
}
