// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.device.link.PairingCode;
import org.sealbench.emulator.state.StateFolder;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;

/** The identity of an emulator: the certificate of its link and its pairing code, both created at the first start. */
record HostIdentity(Credential credential, PairingCode code) {

	private static final String CERTIFICATE = "link.pem";
	private static final String KEY = "link.key.pem";
	private static final String CODE = "pairing-code";
	/** Stations pin the certificate itself; its validity is not checked. */
	private static final int VALID_DAYS = 20 * 365;

	/** The identity in a state folder, created if it is not there. */
	static HostIdentity in(StateFolder state, InstantSource computer) throws ProblemException {
		return new HostIdentity(credential(state, computer), code(state));
	}

	/** SHA-256 of the link certificate. */
	String fingerprint() {
		return Certificates.sha256(credential.certificate());
	}

	private static Credential credential(StateFolder state, InstantSource computer) throws ProblemException {
		Optional<byte[]> certificate = state.read(CERTIFICATE);
		if (certificate.isPresent()) {
			byte[] key = state.read(KEY).orElse(new byte[0]);
			return new Credential(PrivateKeys.fromPem(key, null, KEY),
					List.of(CertificateReader.read(certificate.get(), CERTIFICATE)));
		}
		KeyPair keys = new KeyPairFactory(1).generate(List.of(KeyAlgorithm.P_256), new NullProgressMonitor()).get(0);
		Instant now = computer.instant().truncatedTo(ChronoUnit.SECONDS);
		CertificateProfile profile = new CertificateProfile("Emulator", "", Usage.LINK, List.of(),
				now.minus(1, ChronoUnit.DAYS), now.plus(VALID_DAYS, ChronoUnit.DAYS), SignatureAlgorithm.SHA256_ECDSA);
		X509Certificate made = new CertificateIssuer(new SecureRandom()).selfSigned(profile, keys);
		// The certificate last: where it is, the key is, too.
		state.write(KEY, PrivateKeys.toPem(keys.getPrivate()).getBytes(StandardCharsets.US_ASCII));
		state.write(CERTIFICATE, Certificates.pem(made).getBytes(StandardCharsets.US_ASCII));
		return new Credential(keys.getPrivate(), List.of(made));
	}

	private static PairingCode code(StateFolder state) throws ProblemException {
		Optional<byte[]> stored = state.read(CODE);
		if (stored.isPresent()) {
			return PairingCode.parse(new String(stored.get(), StandardCharsets.US_ASCII).toCharArray());
		}
		PairingCode made = PairingCode.generate(new SecureRandom());
		keep(state, made);
		return made;
	}

	/** Stores the code of the display. */
	static void keep(StateFolder state, PairingCode code) throws ProblemException {
		state.write(CODE, (code.text() + "\n").getBytes(StandardCharsets.US_ASCII));
	}
}
