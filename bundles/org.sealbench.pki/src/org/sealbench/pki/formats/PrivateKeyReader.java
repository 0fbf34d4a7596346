package org.sealbench.pki.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.PkiProblem;

/** Reads a private key in any of the usual forms. Problem texts never quote the key. */
public final class PrivateKeyReader {

	private static final String PLAIN = "PRIVATE KEY";
	private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
	private static final String PKCS1 = "RSA PRIVATE KEY";
	private static final String SEC1 = "EC PRIVATE KEY";
	private static final Set<String> LABELS = Set.of(PLAIN, ENCRYPTED, PKCS1, SEC1);

	private PrivateKeyReader() {
	}

	public static PrivateKey read(byte[] content, char[] passwordOrNull, String what) throws ProblemException {
		Pem block;
		try {
			block = block(content);
		} catch (RuntimeException e) {
			// Bouncy Castle's parser throws several unchecked exceptions; each means that this is no key.
			throw damaged(what, e);
		}
		byte[] pkcs8 = block.label().equals(ENCRYPTED) ? decrypt(block.content(), passwordOrNull, what) : block.content();
		try {
			return switch (block.label()) {
				case PKCS1 -> key(new PrivateKeyInfo(new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
						RSAPrivateKey.getInstance(pkcs8)));
				case SEC1 -> sec1(ECPrivateKey.getInstance(pkcs8));
				default -> key(PrivateKeyInfo.getInstance(pkcs8));
			};
		} catch (GeneralSecurityException | IOException | RuntimeException e) {
			// What decrypts to something else than a key was decrypted with another password that happened to fit the padding.
			if (block.label().equals(ENCRYPTED)) {
				throw new ProblemException(PkiProblem.PASSWORD_WRONG.at(Place.of(what)), e);
			}
			throw damaged(what, e);
		} finally {
			Wipe.wipe(pkcs8);
		}
	}

	private static Pem block(byte[] content) {
		if (Pem.isIn(content)) {
			return Pem.read(new String(content, StandardCharsets.ISO_8859_1)).stream().filter(each -> LABELS.contains(each.label()))
					.findFirst().orElseThrow(() -> new IllegalArgumentException("there is none in it"));
		}
		ASN1Sequence sequence = ASN1Sequence.getInstance(content);
		// EncryptedPrivateKeyInfo has two parts, PrivateKeyInfo at least three.
		return new Pem(sequence.size() == 2 ? ENCRYPTED : PLAIN, content.clone());
	}

	private static byte[] decrypt(byte[] encrypted, char[] passwordOrNull, String what) throws ProblemException {
		if (passwordOrNull == null || passwordOrNull.length == 0) {
			throw new ProblemException(PkiProblem.PASSWORD_MISSING.at(Place.of(what)));
		}
		try {
			return Pkcs8Encryption.decrypt(encrypted, passwordOrNull);
		} catch (GeneralSecurityException e) {
			throw new ProblemException(PkiProblem.PASSWORD_WRONG.at(Place.of(what)), e);
		} catch (RuntimeException e) {
			throw damaged(what, e);
		}
	}

	private static PrivateKey sec1(ECPrivateKey key) throws GeneralSecurityException, IOException {
		return key(new PrivateKeyInfo(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, key.getParametersObject()), key));
	}

	private static PrivateKey key(PrivateKeyInfo info) throws GeneralSecurityException, IOException {
		ASN1ObjectIdentifier algorithm = info.getPrivateKeyAlgorithm().getAlgorithm();
		for (String family : List.of("RSA", "EC")) {
			if (algorithm.equals(family.equals("RSA") ? PKCSObjectIdentifiers.rsaEncryption : X9ObjectIdentifiers.id_ecPublicKey)) {
				return KeyFactory.getInstance(family).generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
			}
		}
		throw new IllegalArgumentException("it is neither an RSA nor an EC key");
	}

	private static ProblemException damaged(String what, Exception e) {
		return new ProblemException(PkiProblem.KEY_DAMAGED.at(Place.of(what), DamageReason.of(e)), e);
	}
}
