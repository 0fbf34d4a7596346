// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.pki.validation.request.Check;

/** Proofs about what a trusted OPC UA client that logs in can do. */
final class OpcUaProofs {

	private OpcUaProofs() {
	}

	static String session(DemoPlant plant, IProgressMonitor monitor) throws ProofFailedException, ProblemException {
		DemoClient client = plant.clients().member();
		int sessions = 0;
		for (Device device : plant.securedDevices()) {
			for (String url : ServerUrls.opcUa(device)) {
				ConnectionResult result = client.connect(url, monitor);
				ProofFailedException.unless(result.connected(), url + ": " + result.status() + ": " + result.reason());
				ProofFailedException.unless(
						result.policy().equals(DemoClient.POLICY) && result.mode().equals(DemoClient.MODE),
						"the session has " + result.policy() + "/" + result.mode());
				List<Check> failed = result.checks().stream().filter(check -> check.result() == Check.Result.FAILED)
						.toList();
				ProofFailedException.unless(failed.isEmpty(), "a strict client objects: " + failed);
				sessions++;
			}
		}
		return sessions + " addresses, every check of the server certificate passed";
	}

	static String reading(DemoPlant plant, IProgressMonitor monitor) throws ProofFailedException, ProblemException {
		Operation[] reads = filler(plant).getTags().stream().map(tag -> new Operation.Read(tag.getName()))
				.toArray(Operation[]::new);
		List<NodeResult> values = plant.clients().member().operate(url(plant), monitor, reads);
		return values.stream().map(value -> value.node() + "=" + value.value()).collect(Collectors.joining(", "));
	}

	static String writing(DemoPlant plant, IProgressMonitor monitor) throws ProofFailedException, ProblemException {
		List<NodeResult> values = plant.clients().member().operate(url(plant), monitor,
				new Operation.Write("LineSpeed", "133.5"), new Operation.Read("LineSpeed"));
		ProofFailedException.unless(values.get(1).value().equals("133.5"),
				"LineSpeed reads back as " + values.get(1).value());
		return "LineSpeed written and read back as 133.5";
	}

	static String calling(DemoPlant plant, IProgressMonitor monitor) throws ProofFailedException, ProblemException {
		List<NodeResult> values = plant.clients().member().operate(url(plant), monitor,
				new Operation.Call("Add", List.of("2.5", "4")));
		ProofFailedException.unless(values.get(0).value().equals("6.5"),
				"Add(2.5, 4) returns " + values.get(0).value());
		return "Add(2.5, 4) returns 6.5";
	}

	/** The device of the bottling line that the proofs of one device are made on. */
	static Device filler(DemoPlant plant) {
		return plant.securedDevices().stream().filter(device -> device.getName().equals("Filler")).findFirst()
				.orElseGet(() -> plant.securedDevices().get(0));
	}

	static String url(DemoPlant plant) {
		return ServerUrls.opcUa(filler(plant)).get(0);
	}
}
