// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.math.BigInteger;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.generators.SCrypt;
import org.sealbench.common.Wipe;

/** scrypt (RFC 7914) as a key derivation of PBES2, within bounds of memory and time. */
final class ScryptKdf {

	static final ASN1ObjectIdentifier ID = new ASN1ObjectIdentifier("1.3.6.1.4.1.11591.4.11");

	private static final long MAX_BYTES = 64 << 20;
	/** The cost of one mebibyte of scrypt's memory, in digests of a password. */
	private static final int PASSES_OF_A_MEBIBYTE = 14_000;

	private ScryptKdf() {
	}

	/** @param parameters SEQUENCE of salt, cost, block size, parallelization (RFC 7914 §7.1) */
	static byte[] derive(ASN1Sequence parameters, int keyBytes, char[] password, KdfBudget work) {
		byte[] salt = ASN1OctetString.getInstance(parameters.getObjectAt(0)).getOctets();
		BigInteger cost = number(parameters, 1);
		BigInteger blockSize = number(parameters, 2);
		BigInteger parallel = number(parameters, 3);
		BigInteger memory = BigInteger.valueOf(128).multiply(cost).multiply(blockSize);
		if (memory.compareTo(BigInteger.valueOf(MAX_BYTES)) > 0 || parallel.bitLength() > 15) {
			throw new IllegalArgumentException("its encryption asks for more memory than is allowed");
		}
		BigInteger mebibytes = memory.shiftRight(20).add(BigInteger.ONE);
		work.take(mebibytes.multiply(BigInteger.valueOf(PASSES_OF_A_MEBIBYTE)), parallel.intValueExact());
		byte[] bytes = PBEParametersGenerator.PKCS5PasswordToUTF8Bytes(password);
		try {
			return SCrypt.generate(bytes, salt, cost.intValueExact(), blockSize.intValueExact(),
					parallel.intValueExact(), keyBytes);
		} finally {
			Wipe.wipe(bytes);
		}
	}

	private static BigInteger number(ASN1Sequence parameters, int index) {
		BigInteger number = ASN1Integer.getInstance(parameters.getObjectAt(index)).getValue();
		if (number.signum() <= 0) {
			throw new IllegalArgumentException("the parameters of its encryption are not allowed");
		}
		return number;
	}
}
