// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyIdentifier;

/** The extensions that follow from a profile, always in the same order. */
final class ProfileExtensions {

	private ProfileExtensions() {
	}

	static void add(X509v3CertificateBuilder builder, CertificateProfile profile, PublicKey subjectKey,
			byte[] issuerKeyId, boolean selfSigned) throws CertIOException {
		Usage usage = profile.usage();
		builder.addExtension(Extension.basicConstraints, true,
				usage == Usage.CA ? new BasicConstraints(0) : new BasicConstraints(false));
		builder.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage(usage, subjectKey, selfSigned)));
		KeyPurposeId[] purposes = purposes(usage);
		if (purposes.length > 0) {
			builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
		}
		Optional<NameConstraints> limits = profile.permitted().extension();
		if (limits.isPresent()) {
			builder.addExtension(Extension.nameConstraints, true, limits.get());
		}
		if (!profile.names().isEmpty()) {
			builder.addExtension(Extension.subjectAlternativeName, false, names(profile.names()));
		}
		builder.addExtension(Extension.subjectKeyIdentifier, false,
				new SubjectKeyIdentifier(KeyIdentifier.of(subjectKey)));
		builder.addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(issuerKeyId));
		// Without one, a client that fetches revocation lists by itself does not wait for a server that a plant does
		// not have.
		if (!profile.crlUrl().isEmpty() && !selfSigned) {
			builder.addExtension(Extension.cRLDistributionPoints, false, distributionPoint(profile.crlUrl()));
		}
	}

	private static CRLDistPoint distributionPoint(String url) {
		GeneralNames place = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, url));
		return new CRLDistPoint(
				new DistributionPoint[] { new DistributionPoint(new DistributionPointName(place), null, null) });
	}

	private static int keyUsage(Usage usage, PublicKey key, boolean selfSigned) {
		// Only RSA can encipher a key; an EC key agrees on one with ephemeral partners, which is a signature's job.
		boolean enciphers = key.getAlgorithm().equals("RSA");
		return switch (usage) {
		case CA -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
		case WEB_SERVER -> KeyUsage.digitalSignature | (enciphers ? KeyUsage.keyEncipherment : 0);
		case OPCUA, OPCUA_CLIENT -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation
				| (enciphers ? KeyUsage.keyEncipherment | KeyUsage.dataEncipherment : 0)
			// OPC 10000-6 (1.05) §6.2.2: a self-signed one has cA false and yet keyCertSign; Milo's validator refuses
			// it without. RFC 5280 does not foresee that pair, so web certificates do not have it.
				| (selfSigned ? KeyUsage.keyCertSign : 0);
		case LINK -> KeyUsage.digitalSignature;
		};
	}

	private static KeyPurposeId[] purposes(Usage usage) {
		return switch (usage) {
		case CA -> new KeyPurposeId[0];
		case WEB_SERVER -> new KeyPurposeId[] { KeyPurposeId.id_kp_serverAuth };
		case OPCUA_CLIENT -> new KeyPurposeId[] { KeyPurposeId.id_kp_clientAuth };
		case OPCUA, LINK -> new KeyPurposeId[] { KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth };
		};
	}

	private static GeneralNames names(List<SubjectAlternativeName> names) {
		return new GeneralNames(names.stream().map(ProfileExtensions::name).toArray(GeneralName[]::new));
	}

	static GeneralName name(SubjectAlternativeName name) {
		return new GeneralName(tag(name.type()), name.value());
	}

	private static int tag(SubjectAlternativeName.Type type) {
		return switch (type) {
		case DNS -> GeneralName.dNSName;
		case IP -> GeneralName.iPAddress;
		case URI -> GeneralName.uniformResourceIdentifier;
		case EMAIL -> GeneralName.rfc822Name;
		};
	}
}
