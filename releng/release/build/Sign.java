
// SPDX-License-Identifier: EPL-2.0
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import java.util.stream.StreamSupport;

import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.BCPGOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/**
 * Signs a file by OpenPGP (RFC 9580), detached and armored, and writes the public key beside it. Arguments: the file,
 * the folder to write, and the file of an armored secret key; where that is empty, a key is made for this once, and
 * named a test key. The key's passphrase comes from the environment ({@code SEALBENCH_RELEASE_PASSPHRASE}). Class path:
 * Bouncy Castle with its OpenPGP.
 */
class Sign {

	private static final String TEST = "Sealbench test key, made for one build: proves nothing";

	public static void main(String[] arguments) throws IOException, PGPException {
		Path file = Path.of(arguments[0]);
		Path target = Path.of(arguments[1]);
		boolean test = arguments.length < 3 || arguments[2].isEmpty();
		PGPSecretKeyRing ring = test ? testKey() : read(Path.of(arguments[2]));
		PGPSecretKey secret = StreamSupport.stream(ring.spliterator(), false)
				.filter(each -> each.isSigningKey() && !each.isPrivateKeyEmpty()).findFirst()
				.orElseThrow(() -> new PGPException("the key ring has no key that signs"));
		String phrase = test ? "" : System.getenv().getOrDefault("SEALBENCH_RELEASE_PASSPHRASE", "");
		PGPPrivateKey key = secret.extractPrivateKey(
				new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(phrase.toCharArray()));
		PGPSignatureGenerator generator = new PGPSignatureGenerator(
				new BcPGPContentSignerBuilder(secret.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512),
				secret.getPublicKey());
		generator.init(PGPSignature.BINARY_DOCUMENT, key);
		generator.update(Files.readAllBytes(file));
		Path signature = target.resolve(file.getFileName() + ".asc");
		try (OutputStream out = armored(signature); BCPGOutputStream packets = new BCPGOutputStream(out)) {
			generator.generate().encode(packets);
		}
		Path shown = target.resolve(test ? "TEST-KEY.asc" : "KEY.asc");
		try (OutputStream out = armored(shown)) {
			for (PGPPublicKey each : (Iterable<PGPPublicKey>) ring::getPublicKeys) {
				each.encode(out);
			}
		}
		if (test) {
			System.out.println(
					"signed with a key made for this build alone; give -Drelease.key=FILE for one that counts");
		}
	}

	private static OutputStream armored(Path file) throws IOException {
		return ArmoredOutputStream.builder().clearHeaders().build(Files.newOutputStream(file));
	}

	private static PGPSecretKeyRing read(Path file) throws IOException, PGPException {
		try (InputStream in = new ArmoredInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			return new PGPSecretKeyRing(in, new BcKeyFingerprintCalculator());
		}
	}

	private static PGPSecretKeyRing testKey() throws PGPException {
		Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator();
		generator.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
		PGPKeyPair pair = new BcPGPKeyPair(PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.EDDSA_LEGACY,
				generator.generateKeyPair(), new Date());
		return new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, pair, TEST,
				new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), null, null,
				new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.EDDSA_LEGACY, HashAlgorithmTags.SHA512), null)
				.generateSecretKeyRing();
	}
}
