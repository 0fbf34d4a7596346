// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.security.auth.x500.X500Principal;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.common.ProblemException;
import org.sealbench.device.ImagePaths;
import org.sealbench.emulator.opcua.certificate.DeviceCertificateGroup;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.SecurityMaterial;
import org.sealbench.opcua.validation.ApplicationCertificateValidator;
import org.sealbench.opcua.validation.CertificateValidationRequest;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;
import org.sealbench.pki.request.SigningRequest;
import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * Signing requests of the device and the certificates that are issued for them (OPC 10000-12 §7.10.5 and §7.10.10). A
 * key that was generated for a request waits in memory for its certificate; the current key stays in use until then.
 */
final class PushedCertificate {

	private static final int SHORTEST_NONCE = 32;

	private final LiveDevice device;
	private final SecureRandom random = new SecureRandom();
	private final Map<NodeId, PrivateKey> waiting = new TreeMap<>(
			(one, other) -> one.toParseableString().compareTo(other.toParseableString()));

	PushedCertificate(LiveDevice device) {
		this.device = device;
	}

	/** PKCS#10 for the current names, with the current key or a new one. */
	synchronized byte[] request(NodeId type, String subject, boolean newKey, byte[] nonce) throws UaException {
		Credential present = present(type);
		if (newKey && nonce.length < SHORTEST_NONCE) {
			throw new UaException(StatusCodes.Bad_InvalidArgument,
					"the nonce is shorter than " + SHORTEST_NONCE + " bytes");
		}
		try {
			X500Principal asked = subject.isBlank() ? present.certificate().getSubjectX500Principal()
					: RequestedSubject.of(subject);
			if (!newKey) {
				return SigningRequest.of(present, asked).der();
			}
			KeyPair key = newKey(nonce);
			// A temporary certificate: it carries what is asked for into the request.
			X509Certificate draft = new CertificateIssuer(random).selfSigned(profile(present.certificate()), key);
			byte[] request = SigningRequest.of(new Credential(key.getPrivate(), List.of(draft)), asked).der();
			waiting.put(type, key.getPrivate());
			return request;
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_InvalidArgument, e.problem().message(), e);
		}
	}

	/**
	 * The parts of the image that a new certificate replaces.
	 *
	 * @param format of the key, {@code PEM} or empty for none: then the certificate is for a key that the device has
	 */
	synchronized Map<String, byte[]> parts(NodeId type, byte[] der, List<byte[]> issuers, String format, byte[] key)
			throws UaException {
		List<X509Certificate> chain = new ArrayList<>();
		try {
			chain.add(CertificateReader.read(der, "certificate"));
			for (byte[] each : issuers) {
				chain.add(CertificateReader.read(each, "issuer certificate"));
			}
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_CertificateInvalid, e.problem().message(), e);
		}
		requireSigned(chain);
		PrivateKey fitting = key(type, chain.get(0), format, key)
				.orElseThrow(() -> new UaException(StatusCodes.Bad_SecurityChecksFailed,
						"the device has no key for this certificate"));
		boolean sha1 = type.equals(DeviceCertificateGroup.SHA1_TYPE);
		requireAcceptable(chain, sha1);
		return Map.of(sha1 ? ImagePaths.OPCUA_SHA1_CHAIN : ImagePaths.OPCUA_CHAIN, ascii(Certificates.pem(chain)),
				sha1 ? ImagePaths.OPCUA_SHA1_KEY : ImagePaths.OPCUA_KEY, ascii(PrivateKeys.toPem(fitting)));
	}

	private Optional<PrivateKey> key(NodeId type, X509Certificate certificate, String format, byte[] key)
			throws UaException {
		List<PrivateKey> candidates = new ArrayList<>();
		if (format.equalsIgnoreCase("PEM")) {
			try {
				candidates.add(PrivateKeys.fromPem(key, null, "private key"));
			} catch (ProblemException e) {
				throw new UaException(StatusCodes.Bad_SecurityChecksFailed, e.problem().message(), e);
			}
		} else if (!format.isEmpty()) {
			throw new UaException(StatusCodes.Bad_NotSupported, "private keys come in PEM, not in " + format);
		} else {
			Optional.ofNullable(waiting.get(type)).ifPresent(candidates::add);
			credential(type).ifPresent(each -> candidates.add(each.key()));
		}
		return candidates.stream().filter(each -> Signatures.isKeyPair(each, certificate.getPublicKey())).findFirst();
	}

	/** Each certificate of the chain is signed by the next, and the first is valid by the device's clock. */
	private void requireSigned(List<X509Certificate> chain) throws UaException {
		Instant now = device.now();
		if (now.isBefore(chain.get(0).getNotBefore().toInstant())
				|| now.isAfter(chain.get(0).getNotAfter().toInstant())) {
			throw new UaException(StatusCodes.Bad_CertificateInvalid,
					"by the device's clock the certificate is not valid");
		}
		try {
			for (int i = 0; i + 1 < chain.size(); i++) {
				chain.get(i).verify(chain.get(i + 1).getPublicKey());
			}
		} catch (GeneralSecurityException e) {
			throw new UaException(StatusCodes.Bad_SecurityChecksFailed, "the issuer certificates are not in order", e);
		}
	}

	private KeyPair newKey(byte[] nonce) {
		random.setSeed(nonce);
		return KeyPairFactory.onAllCores().generate(List.of(KeyAlgorithm.RSA_2048), new NullProgressMonitor()).get(0);
	}

	private static CertificateProfile profile(X509Certificate like) {
		return new CertificateProfile(Certificates.commonName(like), "", Usage.OPCUA, Certificates.names(like),
				like.getNotBefore().toInstant(), like.getNotAfter().toInstant(), SignatureAlgorithm.SHA256_RSA);
	}

	/**
	 * What a strict client would reject is not accepted (OPC 10000-6 §6.2.2). Trust is up to the client, and so the
	 * last certificate of the chain is trusted here; the application URI is compared with the device's elsewhere.
	 */
	private void requireAcceptable(List<X509Certificate> chain, boolean sha1) throws UaException {
		TrustMaterial trust = new TrustMaterial(List.of(chain.get(chain.size() - 1)), List.of(), List.of());
		CertificateValidationResult verdict = new ApplicationCertificateValidator(sha1)
				.validate(new CertificateValidationRequest(chain, trust, device.now(), Optional.empty(), Usage.OPCUA,
						Optional.empty()));
		if (!verdict.isGood()) {
			throw new UaException(StatusCodes.Bad_CertificateInvalid,
					"strict clients refuse the certificate with " + verdict.statusName() + ": " + verdict.reason());
		}
	}

	private Credential present(NodeId type) throws UaException {
		// For a second certificate that is not there yet the first one determines what it has to name.
		return credential(type).or(() -> credential(DeviceCertificateGroup.TYPE))
				.orElseThrow(() -> new UaException(StatusCodes.Bad_InvalidArgument));
	}

	private Optional<Credential> credential(NodeId type) {
		SecurityMaterial material = device.material();
		return type.equals(DeviceCertificateGroup.SHA1_TYPE) ? material.sha1() : Optional.of(material.credential());
	}

	private static byte[] ascii(String pem) {
		return pem.getBytes(StandardCharsets.US_ASCII);
	}
}
