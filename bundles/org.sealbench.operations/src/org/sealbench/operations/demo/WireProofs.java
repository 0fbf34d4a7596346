// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.IoReason;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.Device;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.session.Operation;
import org.sealbench.operations.connection.ByteSearch;
import org.sealbench.operations.connection.TcpRecorder;
import org.sealbench.pki.validation.request.TrustMaterial;

/** Proofs from the bytes between client and server. */
final class WireProofs {

	private WireProofs() {
	}

	/** Neither value nor name of a tag nor the password. */
	static String nothingReadable(DemoPlant plant, IProgressMonitor monitor)
			throws ProofFailedException, ProblemException {
		Device device = OpcUaProofs.filler(plant);
		Tag tag = text(device);
		char[] password = plant.user().password();
		DemoClient client = plant.clients().member();
		try (TcpRecorder tap = TcpRecorder.inFrontOf(device.getInterfaces().get(0).getAddress(),
				device.getOpcUaServer().getPort())) {
			String value = client.operate(tap.url(), monitor, new Operation.Read(tag.getName())).get(0).value();
			byte[] wire = tap.bytes();
			ProofFailedException.unless(!value.isEmpty() && wire.length > 0, "nothing was sent");
			for (String secret : List.of(value, tag.getName(), new String(password))) {
				for (byte[] form : forms(secret)) {
					ProofFailedException.unless(!ByteSearch.contains(wire, form), "a secret stands in the bytes");
				}
			}
			return wire.length + " bytes hold neither the value nor the name of " + tag.getName() + " nor the password";
		} catch (IOException e) {
			throw new ProofFailedException(IoReason.of(e), e);
		} finally {
			Wipe.wipe(password);
		}
	}

	/** The control: where nothing is secured the same search finds both. */
	static String readableWithoutSecurity(DemoPlant plant, IProgressMonitor monitor)
			throws ProofFailedException, ProblemException {
		Device device = plant.openDevice()
				.orElseThrow(() -> new ProofFailedException("no device of the plant offers the policy None"));
		Tag tag = text(device);
		try (TcpRecorder tap = TcpRecorder.inFrontOf(device.getInterfaces().get(0).getAddress(),
				device.getOpcUaServer().getPort())) {
			ConnectionResult result = new ConnectionTest().run(new ConnectionRequest(tap.url(), Optional.of("None"),
					Optional.of("None"), Optional.empty(), new char[0], Optional.empty(), "", TrustMaterial.of(),
					plant.now(), List.of(new Operation.Read(tag.getName()))), monitor);
			ProofFailedException.unless(result.connected() && !result.values().isEmpty(),
					result.status() + ": " + result.reason());
			byte[] wire = tap.bytes();
			for (String text : List.of(result.values().get(0).value(), tag.getName())) {
				ProofFailedException.unless(
						!text.isEmpty() && ByteSearch.contains(wire, text.getBytes(StandardCharsets.UTF_8)),
						"'" + text + "' is not in the bytes");
			}
			return "'" + result.values().get(0).value() + "' stands in " + wire.length + " bytes of "
					+ device.getName();
		} catch (IOException e) {
			throw new ProofFailedException(IoReason.of(e), e);
		}
	}

	/** A tag whose value is a text that is not found by chance. */
	private static Tag text(Device device) throws ProofFailedException {
		return device.getTags().stream().filter(tag -> tag.getType() == TagType.STRING && tag.getArrayLength() == 0)
				.findFirst().orElseThrow(() -> new ProofFailedException(device.getName() + " has no tag with a text"));
	}

	private static List<byte[]> forms(String text) {
		List<byte[]> forms = new ArrayList<>();
		forms.add(text.getBytes(StandardCharsets.UTF_8));
		forms.add(text.getBytes(StandardCharsets.UTF_16LE));
		return forms;
	}
}
