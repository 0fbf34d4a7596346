// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.UaRuntimeException;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryDecoder;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryEncoder;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.structured.TrustListDataType;
import org.sealbench.common.ProblemException;
import org.sealbench.device.ImagePaths;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/** The trust list as the bytes of a file: one TrustListDataType in UA Binary (OPC 10000-12 §7.8.2). */
public final class TrustListContent {

	public static final int TRUSTED = 1;
	public static final int TRUSTED_CRLS = 2;
	static final int ISSUERS = 4;
	static final int ISSUER_CRLS = 8;
	static final int ALL = 15;

	private static final TrustListDataType.Codec CODEC = new TrustListDataType.Codec();

	private final EncodingContext encoding;

	TrustListContent(EncodingContext encoding) {
		this.encoding = encoding;
	}

	/** @param masks the lists to write, as bits of TrustListMasks */
	byte[] write(TrustListParts parts, int masks) throws UaException {
		try {
			return encode(new TrustListDataType(uint(masks), certificates(parts.trusted(), masks & TRUSTED),
					lists(parts.lists(true), masks & TRUSTED_CRLS), certificates(parts.issuers(), masks & ISSUERS),
					lists(parts.lists(false), masks & ISSUER_CRLS)));
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_InternalError, e);
		}
	}

	/** What has to change in the image for the lists that the content specifies; others stay. */
	PushTransaction.Changes read(byte[] content, TrustListParts parts) throws UaException {
		TrustListDataType list = decode(content);
		int masks = list.getSpecifiedLists().intValue();
		if (masks == 0 || (masks & ~ALL) != 0) {
			throw new UaException(StatusCodes.Bad_InvalidArgument, "SpecifiedLists is " + masks);
		}
		Map<String, byte[]> changed = new HashMap<>();
		Set<String> removed = new HashSet<>();
		if ((masks & TRUSTED) != 0) {
			replace(parts, ImagePaths.OPCUA_TRUST,
					parts.withCertificates(ImagePaths.OPCUA_TRUST, bytes(list.getTrustedCertificates())), changed,
					removed);
		}
		if ((masks & ISSUERS) != 0) {
			replace(parts, ImagePaths.OPCUA_ISSUERS,
					parts.withCertificates(ImagePaths.OPCUA_ISSUERS, bytes(list.getIssuerCertificates())), changed,
					removed);
		}
		if ((masks & (TRUSTED_CRLS | ISSUER_CRLS)) != 0) {
			replace(parts, ImagePaths.CRL, parts.withLists(allLists(list, masks, parts)), changed, removed);
		}
		return new PushTransaction.Changes(changed, removed);
	}

	/** Both kinds of revocation lists lie in one folder: the kind that is not specified stays as it is. */
	private static List<byte[]> allLists(TrustListDataType list, int masks, TrustListParts parts) throws UaException {
		try {
			List<byte[]> all = new ArrayList<>();
			all.addAll((masks & TRUSTED_CRLS) != 0 ? bytes(list.getTrustedCrls())
					: parts.lists(true).stream().map(Crls::der).toList());
			all.addAll((masks & ISSUER_CRLS) != 0 ? bytes(list.getIssuerCrls())
					: parts.lists(false).stream().map(Crls::der).toList());
			return all;
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_InternalError, e);
		}
	}

	private static void replace(TrustListParts parts, String folder, Map<String, byte[]> next,
			Map<String, byte[]> changed, Set<String> removed) {
		changed.putAll(next);
		removed.addAll(parts.surplus(folder, next));
	}

	private byte[] encode(TrustListDataType list) {
		ByteBuf buffer = Unpooled.buffer();
		try {
			CODEC.encodeType(encoding, new OpcUaBinaryEncoder(encoding).setBuffer(buffer), list);
			return ByteBufUtil.getBytes(buffer);
		} finally {
			buffer.release();
		}
	}

	private TrustListDataType decode(byte[] content) throws UaException {
		try {
			return CODEC.decodeType(encoding,
					new OpcUaBinaryDecoder(encoding).setBuffer(Unpooled.wrappedBuffer(content)));
		} catch (UaRuntimeException | IndexOutOfBoundsException | NegativeArraySizeException e) {
			throw new UaException(StatusCodes.Bad_InvalidArgument, "the content is no TrustListDataType", e);
		}
	}

	private static ByteString[] certificates(List<X509Certificate> certificates, int wanted) {
		return wanted == 0 ? new ByteString[0]
				: certificates.stream().map(each -> ByteString.of(Certificates.der(each))).toArray(ByteString[]::new);
	}

	private static ByteString[] lists(List<X509CRL> lists, int wanted) {
		return wanted == 0 ? new ByteString[0]
				: lists.stream().map(each -> ByteString.of(Crls.der(each))).toArray(ByteString[]::new);
	}

	private static List<byte[]> bytes(ByteString[] strings) {
		List<byte[]> bytes = new ArrayList<>();
		if (strings != null) {
			for (ByteString each : strings) {
				bytes.add(each == null ? new byte[0] : each.bytesOrEmpty());
			}
		}
		return bytes;
	}
}
