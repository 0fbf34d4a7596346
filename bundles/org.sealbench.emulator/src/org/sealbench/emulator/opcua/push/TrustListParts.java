// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.sealbench.common.ProblemException;
import org.sealbench.device.Digest;
import org.sealbench.device.ImagePaths;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.CrlReader;

/**
 * The parts of a device image that make up its trust list, read and replaced. What is the same keeps its path, so that
 * the engineering station sees only real differences; what is new is named after its digest.
 */
final class TrustListParts {

	private static final int NAME_LENGTH = 16;

	private final Map<String, byte[]> parts;

	TrustListParts(Map<String, byte[]> parts) {
		this.parts = parts;
	}

	List<X509Certificate> trusted() throws ProblemException {
		return certificates(ImagePaths.OPCUA_TRUST);
	}

	List<X509Certificate> issuers() throws ProblemException {
		return certificates(ImagePaths.OPCUA_ISSUERS);
	}

	/** Revocation lists of issuers that are trusted ({@code true}), or of those that only help to build a path. */
	List<X509CRL> lists(boolean ofTrusted) throws ProblemException {
		List<X509Certificate> helpers = issuers();
		List<X509CRL> lists = new ArrayList<>();
		for (Map.Entry<String, byte[]> part : in(ImagePaths.CRL).entrySet()) {
			for (X509CRL list : CrlReader.readAll(part.getValue(), part.getKey())) {
				boolean helper = helpers.stream()
						.anyMatch(each -> each.getSubjectX500Principal().equals(list.getIssuerX500Principal()));
				if (helper != ofTrusted) {
					lists.add(list);
				}
			}
		}
		return lists;
	}

	/** The parts of a folder as they would be with other certificates. */
	Map<String, byte[]> withCertificates(String folder, List<byte[]> der) throws UaException {
		Map<String, byte[]> next = new TreeMap<>();
		for (byte[] each : der) {
			try {
				X509Certificate certificate = CertificateReader.read(each, "trust list");
				byte[] pem = Certificates.pem(certificate).getBytes(StandardCharsets.US_ASCII);
				next.put(path(folder, pem, Optional.empty()), pem);
			} catch (ProblemException e) {
				throw new UaException(StatusCodes.Bad_CertificateInvalid, e.problem().message(), e);
			}
		}
		return next;
	}

	/**
	 * The parts of the folder of revocation lists as they would be with other ones; a newer one of an issuer keeps the
	 * path.
	 */
	Map<String, byte[]> withLists(List<byte[]> der) throws UaException {
		Map<String, byte[]> next = new TreeMap<>();
		for (byte[] each : der) {
			try {
				X509CRL list = CrlReader.read(each, "trust list");
				byte[] pem = Crls.pem(list).getBytes(StandardCharsets.US_ASCII);
				next.put(path(ImagePaths.CRL, pem, Optional.of(list)), pem);
			} catch (ProblemException e) {
				throw new UaException(StatusCodes.Bad_CertificateInvalid, e.problem().message(), e);
			}
		}
		return next;
	}

	/** Paths in a folder that are not among those that are to be there. */
	Set<String> surplus(String folder, Map<String, byte[]> next) {
		Set<String> surplus = new HashSet<>(in(folder).keySet());
		surplus.removeAll(next.keySet());
		return surplus;
	}

	/**
	 * Paths of a certificate, and for a CA those of its revocation lists.
	 *
	 * @param thumbprint SHA-1 of its DER form in hexadecimal
	 * @throws UaException if there is none
	 */
	Set<String> withThumbprint(String thumbprint, boolean trusted) throws UaException {
		Set<String> found = new HashSet<>();
		try {
			for (Map.Entry<String, byte[]> part : in(trusted ? ImagePaths.OPCUA_TRUST : ImagePaths.OPCUA_ISSUERS)
					.entrySet()) {
				X509Certificate certificate = CertificateReader.read(part.getValue(), part.getKey());
				if (Certificates.fingerprint(certificate, "SHA-1").replace(":", "").equalsIgnoreCase(thumbprint)) {
					found.add(part.getKey());
					found.addAll(listsOf(certificate));
				}
			}
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_InternalError, e);
		}
		if (found.isEmpty()) {
			throw new UaException(StatusCodes.Bad_InvalidArgument, "no certificate has that thumbprint");
		}
		return found;
	}

	private Set<String> listsOf(X509Certificate issuer) throws ProblemException {
		Set<String> found = new HashSet<>();
		for (Map.Entry<String, byte[]> part : in(ImagePaths.CRL).entrySet()) {
			if (CrlReader.readAll(part.getValue(), part.getKey()).stream()
					.allMatch(each -> each.getIssuerX500Principal().equals(issuer.getSubjectX500Principal()))) {
				found.add(part.getKey());
			}
		}
		return found;
	}

	private String path(String folder, byte[] pem, Optional<X509CRL> list) throws ProblemException {
		String digest = Digest.sha256(pem);
		for (Map.Entry<String, byte[]> part : in(folder).entrySet()) {
			if (Digest.sha256(part.getValue()).equals(digest)
					|| list.isPresent() && CrlReader.readAll(part.getValue(), part.getKey()).stream().allMatch(
							each -> each.getIssuerX500Principal().equals(list.get().getIssuerX500Principal()))) {
				return part.getKey();
			}
		}
		return folder + "pushed-" + digest.substring(0, NAME_LENGTH) + ".pem";
	}

	private List<X509Certificate> certificates(String folder) throws ProblemException {
		List<X509Certificate> certificates = new ArrayList<>();
		for (Map.Entry<String, byte[]> part : in(folder).entrySet()) {
			certificates.addAll(CertificateReader.readAll(part.getValue(), part.getKey()));
		}
		return certificates;
	}

	private Map<String, byte[]> in(String folder) {
		Map<String, byte[]> inside = new TreeMap<>();
		parts.forEach((path, content) -> {
			if (path.startsWith(folder)) {
				inside.put(path, content);
			}
		});
		return inside;
	}
}
