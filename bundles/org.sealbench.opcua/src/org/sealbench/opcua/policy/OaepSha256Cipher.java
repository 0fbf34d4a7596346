// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.policy;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;

import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.CipherSpi;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

import org.jspecify.annotations.Nullable;

/**
 * RSAES-OAEP with SHA-256 for the label and the mask (RFC 8017 §7.1, OPC 10000-7 RSA-OAEP-SHA2-256). The runtime's own
 * cipher of that digest uses SHA-1 for the mask.
 */
public final class OaepSha256Cipher extends CipherSpi {

	private static final OAEPParameterSpec PARAMETERS = new OAEPParameterSpec("SHA-256", "MGF1",
			MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

	private final Cipher cipher;

	/** @throws GeneralSecurityException if the runtime has no RSA with OAEP */
	public OaepSha256Cipher() throws GeneralSecurityException {
		cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
	}

	@Override
	protected void engineSetMode(String mode) throws NoSuchAlgorithmException {
		if (!mode.equals("ECB")) {
			throw new NoSuchAlgorithmException(mode);
		}
	}

	@Override
	protected void engineSetPadding(String padding) throws NoSuchPaddingException {
		if (!padding.equals("OAEPWithSHA256AndMGF1Padding")) {
			throw new NoSuchPaddingException(padding);
		}
	}

	@Override
	protected int engineGetBlockSize() {
		return cipher.getBlockSize();
	}

	@Override
	protected int engineGetOutputSize(int inputLength) {
		return cipher.getOutputSize(inputLength);
	}

	@Override
	protected byte @Nullable [] engineGetIV() {
		return null;
	}

	@Override
	protected AlgorithmParameters engineGetParameters() {
		return cipher.getParameters();
	}

	@Override
	protected void engineInit(int mode, Key key, SecureRandom random) throws InvalidKeyException {
		try {
			cipher.init(mode, key, PARAMETERS, random);
		} catch (InvalidAlgorithmParameterException e) {
			throw new InvalidKeyException(e);
		}
	}

	@Override
	protected void engineInit(int mode, Key key, AlgorithmParameterSpec spec, SecureRandom random)
			throws InvalidKeyException, InvalidAlgorithmParameterException {
		if (spec != null) {
			throw new InvalidAlgorithmParameterException("the parameters are fixed");
		}
		engineInit(mode, key, random);
	}

	@Override
	protected void engineInit(int mode, Key key, AlgorithmParameters parameters, SecureRandom random)
			throws InvalidKeyException, InvalidAlgorithmParameterException {
		if (parameters != null) {
			throw new InvalidAlgorithmParameterException("the parameters are fixed");
		}
		engineInit(mode, key, random);
	}

	@Override
	protected byte[] engineUpdate(byte[] input, int offset, int length) {
		return cipher.update(input, offset, length);
	}

	@Override
	protected int engineUpdate(byte[] input, int offset, int length, byte[] output, int outputOffset)
			throws ShortBufferException {
		return cipher.update(input, offset, length, output, outputOffset);
	}

	@Override
	protected byte[] engineDoFinal(byte[] input, int offset, int length)
			throws IllegalBlockSizeException, BadPaddingException {
		return input == null ? cipher.doFinal() : cipher.doFinal(input, offset, length);
	}

	@Override
	protected int engineDoFinal(byte[] input, int offset, int length, byte[] output, int outputOffset)
			throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
		return input == null ? cipher.doFinal(output, outputOffset)
				: cipher.doFinal(input, offset, length, output, outputOffset);
	}
}
