// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.Security;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.TestKeys;

/** What policies demand of keys, and the algorithms that they take from this bundle. */
class PoliciesOfKeysTest {

	private static final KeyPair KEY = TestKeys.of(KeyAlgorithm.RSA_2048);
	private static final byte[] MESSAGE = "fill 40 bottles".getBytes(StandardCharsets.US_ASCII);

	@BeforeAll
	static void install() {
		AlgorithmProvider.install();
	}

	private static X509Certificate client(KeyAlgorithm key, SignatureAlgorithm signature) {
		return CredentialBuilder.of("client", Usage.OPCUA_CLIENT).names("uri:urn:client").key(key).signature(signature)
				.selfSigned().certificate();
	}

	@ParameterizedTest
	@EnumSource(value = SecurityPolicy.class,
			names = { "Basic128Rsa15", "Basic256", "Basic256Sha256", "Aes128_Sha256_RsaOaep", "Aes256_Sha256_RsaPss" })
	void rsa2048WithSha256ServesEveryPolicy(SecurityPolicy policy) {
		assertEquals(Optional.empty(), SecurityPolicyRequirements.violation(policy,
				List.of(client(KeyAlgorithm.RSA_2048, SignatureAlgorithm.SHA256_RSA))));
	}

	@Test
	void anOldPolicyBearsNoLongKeyAndANewOneNoOldDigest() {
		List<X509Certificate> longer = List.of(client(KeyAlgorithm.RSA_3072, SignatureAlgorithm.SHA256_RSA));
		assertTrue(SecurityPolicyRequirements.violation(SecurityPolicy.Basic256, longer).orElseThrow()
				.contains("does not allow the key of client"));
		assertEquals(Optional.empty(), SecurityPolicyRequirements.violation(SecurityPolicy.Basic256Sha256, longer));
		List<X509Certificate> older = List.of(client(KeyAlgorithm.RSA_2048, SignatureAlgorithm.SHA1_RSA));
		assertTrue(SecurityPolicyRequirements.isSha1(older.get(0)));
		assertTrue(SecurityPolicyRequirements.violation(SecurityPolicy.Basic256Sha256, older).orElseThrow()
				.contains("signed with SHA-1"));
		assertEquals(Optional.empty(), SecurityPolicyRequirements.violation(SecurityPolicy.Basic128Rsa15, older));
	}

	@Test
	void otherKeysThanRsaServeNone() {
		List<X509Certificate> curve = List.of(client(KeyAlgorithm.P_256, SignatureAlgorithm.SHA256_ECDSA));
		assertTrue(SecurityPolicyRequirements.violation(SecurityPolicy.Basic256Sha256, curve).orElseThrow()
				.contains("needs an RSA key"));
		assertEquals(Optional.empty(), SecurityPolicyRequirements.violation(SecurityPolicy.None, curve));
		assertEquals(Optional.empty(), SecurityPolicyRequirements.violation(SecurityPolicy.Basic256, List.of()));
	}

	@Test
	void theSignatureOfARootIsNotLookedAtThatOfWhatItIssuedIs() {
		Credential root = CredentialBuilder.of("Old root", Usage.CA).key(KeyAlgorithm.RSA_2048)
				.signature(SignatureAlgorithm.SHA1_RSA).selfSigned();
		Credential sound = CredentialBuilder.of("leaf", Usage.OPCUA).names("uri:urn:leaf")
				.signature(SignatureAlgorithm.SHA256_RSA).issuedBy(root);
		Credential unsound = CredentialBuilder.of("leaf", Usage.OPCUA).names("uri:urn:leaf")
				.signature(SignatureAlgorithm.SHA1_RSA).issuedBy(root);
		assertEquals(Optional.empty(),
				SecurityPolicyRequirements.violation(SecurityPolicy.Basic256Sha256, sound.chain()));
		assertTrue(SecurityPolicyRequirements.violation(SecurityPolicy.Basic256Sha256, unsound.chain()).isPresent());
	}

	@Test
	void policiesHaveAnOrderOfStrength() {
		List<Integer> strengths = SecurityPolicies.names().stream().map(SecurityPolicy::valueOf)
				.map(each -> SecurityPolicies.strength(each.getUri())).toList();
		assertEquals(strengths.stream().sorted().distinct().toList(), strengths);
		assertEquals(0, SecurityPolicies.strength(SecurityPolicy.None.getUri()));
		assertEquals(-1, SecurityPolicies.strength("http://opcfoundation.org/UA/SecurityPolicy#Tomorrow"));
		assertEquals("Tomorrow", SecurityPolicies.name("http://opcfoundation.org/UA/SecurityPolicy#Tomorrow"));
		assertEquals("", SecurityPolicies.name(null));
		assertTrue(SecurityPolicyRequirements.isSha1Era(SecurityPolicy.Basic256));
		assertFalse(SecurityPolicyRequirements.isSha1Era(SecurityPolicy.Basic256Sha256));
	}

	@Test
	void signaturesAreThoseOfTheRuntimeWithTheParametersOfThePolicy() throws Exception {
		Signature own = Signature.getInstance("SHA256withRSA/PSS");
		Signature runtime = Signature.getInstance("RSASSA-PSS");
		runtime.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
		own.initSign(KEY.getPrivate());
		own.update(MESSAGE);
		byte[] signed = own.sign();
		runtime.initVerify(KEY.getPublic());
		runtime.update(MESSAGE);
		assertTrue(runtime.verify(signed));
		runtime.initSign(KEY.getPrivate());
		runtime.update(MESSAGE);
		byte[] other = runtime.sign();
		own.initVerify(KEY.getPublic());
		own.update(MESSAGE);
		assertTrue(own.verify(other));
		other[7] ^= 1;
		own.initVerify(KEY.getPublic());
		own.update(MESSAGE);
		assertFalse(own.verify(other));
	}

	@Test
	void encryptionIsThatOfTheRuntimeWithTheParametersOfThePolicy() throws Exception {
		OAEPParameterSpec parameters = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256,
				PSource.PSpecified.DEFAULT);
		Cipher own = Cipher.getInstance("RSA/ECB/OAEPWithSHA256AndMGF1Padding");
		Cipher runtime = Cipher.getInstance("RSA/ECB/OAEPPadding");
		own.init(Cipher.ENCRYPT_MODE, KEY.getPublic());
		assertEquals(256, own.getOutputSize(MESSAGE.length));
		runtime.init(Cipher.DECRYPT_MODE, KEY.getPrivate(), parameters);
		assertArrayEquals(MESSAGE, runtime.doFinal(own.doFinal(MESSAGE)));
		runtime.init(Cipher.ENCRYPT_MODE, KEY.getPublic(), parameters);
		own.init(Cipher.DECRYPT_MODE, KEY.getPrivate());
		byte[] secret = runtime.doFinal(MESSAGE);
		assertArrayEquals(MESSAGE, own.doFinal(secret));
		own.init(Cipher.DECRYPT_MODE, KEY.getPrivate());
		own.update(secret, 0, 100);
		assertArrayEquals(MESSAGE, own.doFinal(secret, 100, secret.length - 100));
		assertThrows(InvalidAlgorithmParameterException.class,
				() -> own.init(Cipher.ENCRYPT_MODE, KEY.getPublic(), parameters));
	}

	@Test
	void theProviderIsThereOnceAndForNothingElse() throws NoSuchAlgorithmException {
		AlgorithmProvider.install();
		assertEquals(1, List.of(Security.getProviders()).stream().filter(AlgorithmProvider.class::isInstance).count());
		assertFalse(Signature.getInstance("SHA256withRSA").getProvider() instanceof AlgorithmProvider);
	}
}
