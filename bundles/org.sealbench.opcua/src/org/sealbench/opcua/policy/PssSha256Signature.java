// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.policy;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/** RSASSA-PSS with SHA-256 throughout and a salt of 32 octets (RFC 8017 §8.1, OPC 10000-7 RSA-PSS-SHA2-256). */
public final class PssSha256Signature extends SignatureSpi {

	private static final int SALT_LENGTH = 32;

	private final Signature signature;

	/** @throws GeneralSecurityException if the runtime has no RSASSA-PSS */
	public PssSha256Signature() throws GeneralSecurityException {
		signature = Signature.getInstance("RSASSA-PSS");
		signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SALT_LENGTH,
				PSSParameterSpec.TRAILER_FIELD_BC));
	}

	@Override
	protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
		signature.initVerify(key);
	}

	@Override
	protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
		signature.initSign(key);
	}

	@Override
	protected void engineUpdate(byte b) throws SignatureException {
		signature.update(b);
	}

	@Override
	protected void engineUpdate(byte[] bytes, int offset, int length) throws SignatureException {
		signature.update(bytes, offset, length);
	}

	@Override
	protected byte[] engineSign() throws SignatureException {
		return signature.sign();
	}

	@Override
	protected boolean engineVerify(byte[] made) throws SignatureException {
		return signature.verify(made);
	}

	@Override
	@Deprecated
	protected void engineSetParameter(String name, Object value) {
		throw new InvalidParameterException("the parameters are fixed");
	}

	@Override
	@Deprecated
	protected Object engineGetParameter(String name) {
		throw new InvalidParameterException("the parameters are fixed");
	}
}
