// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryDecoder;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryEncoder;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodResult;
import org.eclipse.milo.opcua.stack.core.types.structured.TrustListDataType;
import org.sealbench.emulator.opcua.certificate.DeviceCertificateGroup;
import org.sealbench.opcua.StatusNames;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/** Calls the methods of ServerConfiguration one by one. */
public record PushClient(OpcUaClient client) {

	public static final NodeId LIST = NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList;
	public static final NodeId GROUP = NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup;
	static final int CHUNK = 1000;

	public CallMethodResult result(NodeId object, NodeId method, Object... inputs) throws UaException {
		Variant[] variants = new Variant[inputs.length];
		for (int i = 0; i < inputs.length; i++) {
			variants[i] = new Variant(inputs[i]);
		}
		return client.call(List.of(new CallMethodRequest(object, method, variants))).getResults()[0];
	}

	/** The name of the status that a call ends with. */
	public String status(NodeId object, NodeId method, Object... inputs) throws UaException {
		return StatusNames.of(result(object, method, inputs).getStatusCode());
	}

	/** The first output of a call that must succeed. */
	public Object call(NodeId object, NodeId method, Object... inputs) throws UaException {
		CallMethodResult result = result(object, method, inputs);
		if (!result.getStatusCode().isGood()) {
			throw new UaException(result.getStatusCode());
		}
		return result.getOutputArguments().length == 0 ? null : result.getOutputArguments()[0].value();
	}

	public byte[] request(boolean newKey, byte[] nonce) throws UaException {
		return ((ByteString) call(NodeIds.ServerConfiguration, NodeIds.ServerConfiguration_CreateSigningRequest, GROUP,
				DeviceCertificateGroup.TYPE, null, newKey, ByteString.of(nonce))).bytes();
	}

	public String update(byte[] certificate, byte[]... issuers) throws UaException {
		ByteString[] chain = new ByteString[issuers.length];
		for (int i = 0; i < issuers.length; i++) {
			chain[i] = ByteString.of(issuers[i]);
		}
		return status(NodeIds.ServerConfiguration, NodeIds.ServerConfiguration_UpdateCertificate, GROUP,
				DeviceCertificateGroup.TYPE, ByteString.of(certificate), chain, null, null);
	}

	public String apply() throws UaException {
		return status(NodeIds.ServerConfiguration, NodeIds.ServerConfiguration_ApplyChanges);
	}

	public TrustListDataType read() throws UaException {
		UInteger handle = (UInteger) call(LIST,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_OpenWithMasks,
				uint(TrustListContent.ALL));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] part;
		do {
			part = ((ByteString) call(LIST,
					NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Read, handle,
					CHUNK)).bytes();
			bytes.writeBytes(part);
		} while (part.length == CHUNK);
		call(LIST, NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Close, handle);
		return new TrustListDataType.Codec().decodeType(client.getStaticEncodingContext(),
				new OpcUaBinaryDecoder(client.getStaticEncodingContext())
						.setBuffer(Unpooled.wrappedBuffer(bytes.toByteArray())));
	}

	public UInteger openToWrite() throws UaException {
		return (UInteger) call(LIST,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Open,
				ubyte(TrustListFile.WRITE_ERASING));
	}

	public String write(TrustListDataType list) throws UaException {
		ByteBuf buffer = Unpooled.buffer();
		new TrustListDataType.Codec().encodeType(client.getStaticEncodingContext(),
				new OpcUaBinaryEncoder(client.getStaticEncodingContext()).setBuffer(buffer), list);
		return write(ByteBufUtil.getBytes(buffer));
	}

	public String write(byte[] content) throws UaException {
		UInteger handle = openToWrite();
		for (int at = 0; at < content.length; at += CHUNK) {
			byte[] part = Arrays.copyOfRange(content, at, Math.min(content.length, at + CHUNK));
			call(LIST, NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Write, handle,
					ByteString.of(part));
		}
		return status(LIST,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_CloseAndUpdate, handle);
	}
}
