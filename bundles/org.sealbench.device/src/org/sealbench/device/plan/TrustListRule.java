// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;

/**
 * The OPC UA trust list. A partner's certificate is loaded in RUN if the device already holds the CA that signed it, or
 * a certificate of the same subject and key that it renews; any other, such as a new self-signed one, needs STOP. A new
 * root counts as signed by a CA that vouches for it with a certificate of its own among the issuers (RFC 4210 §4.4).
 */
final class TrustListRule {

	static final String WORDS = "OPC UA trust list: ";

	private TrustListRule() {
	}

	static List<PlannedChange> changes(ManifestDifference difference, DeviceImage wanted, ImageManifest present,
			PresentParts parts) throws ProblemException {
		String count = difference.count(ImagePaths.OPCUA_TRUST);
		if (count.isEmpty()) {
			return List.of();
		}
		boolean needsStop = false;
		List<X509Certificate> loaded = null;
		for (String path : difference.arriving(ImagePaths.OPCUA_TRUST)) {
			loaded = loaded == null ? loaded(wanted, present, parts) : loaded;
			for (X509Certificate partner : certificates(wanted.part(path), path)) {
				needsStop |= !isVouchedFor(partner, loaded) && !hasVoucher(partner, wanted, loaded);
			}
		}
		return List.of(new PlannedChange(WORDS + count, needsStop));
	}

	/** What the device trusts now. Unchanged parts are taken from the new image. */
	private static List<X509Certificate> loaded(DeviceImage wanted, ImageManifest present, PresentParts parts)
			throws ProblemException {
		ImageManifest after = wanted.manifest();
		List<X509Certificate> all = new ArrayList<>();
		for (var part : present.parts().entrySet()) {
			String path = part.getKey();
			if (path.startsWith(ImagePaths.OPCUA_TRUST)) {
				boolean same = part.getValue().equals(after.parts().get(path));
				all.addAll(certificates(same ? wanted.part(path) : parts.part(path), path));
			}
		}
		return all;
	}

	private static boolean isVouchedFor(X509Certificate partner, List<X509Certificate> loaded) {
		return loaded.stream().anyMatch(each -> isSamePartner(partner, each) || isIssuer(partner, each));
	}

	private static boolean hasVoucher(X509Certificate partner, DeviceImage wanted, List<X509Certificate> loaded)
			throws ProblemException {
		for (String path : wanted.manifest().parts().keySet()) {
			if (path.startsWith(ImagePaths.OPCUA_ISSUERS)) {
				for (X509Certificate issuer : certificates(wanted.part(path), path)) {
					if (isSamePartner(partner, issuer) && loaded.stream().anyMatch(each -> isIssuer(issuer, each))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** Who was no CA does not become one by that. */
	private static boolean isSamePartner(X509Certificate partner, X509Certificate each) {
		return partner.getSubjectX500Principal().equals(each.getSubjectX500Principal())
				&& partner.getPublicKey().equals(each.getPublicKey())
				&& (partner.getBasicConstraints() < 0 || each.getBasicConstraints() >= 0);
	}

	private static boolean isIssuer(X509Certificate partner, X509Certificate each) {
		if (each.getBasicConstraints() < 0
				|| !partner.getIssuerX500Principal().equals(each.getSubjectX500Principal())) {
			return false;
		}
		try {
			partner.verify(each.getPublicKey());
			return true;
		} catch (GeneralSecurityException e) {
			// Another CA of the same name does not count.
			return false;
		}
	}

	private static List<X509Certificate> certificates(byte[] pem, String path) throws ProblemException {
		try {
			return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
					.map(X509Certificate.class::cast).toList();
		} catch (CertificateException e) {
			throw new ProblemException(DeviceProblem.IMAGE_DAMAGED.at(Place.of(path), "it is no certificate"), e);
		}
	}
}
