// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;
import org.sealbench.operations.certificate.CheckProblem;
import org.sealbench.project.Project;

/** Recommends self-signed certificates or a CA for a plant, with the reason, from the number of devices and clients. */
public final class AdviseCa {

	private static final int MOST = 1_000_000;

	/** @param changes whether devices, clients or certificates will change; most plants do */
	public Outcome<CaAdvice> run(int devices, int clients, boolean changes) {
		return Outcome.attempt(() -> {
			check("--devices", devices, "devices");
			check("--clients", clients, "clients");
			return Outcome.of(CaAdvice.of(devices, clients, changes));
		});
	}

	/**
	 * The same for a project: its devices that serve something, and the clients that it knows, at least one.
	 *
	 * @param devices instead of the project's own
	 * @param clients likewise
	 */
	public Outcome<CaAdvice> run(Project project, Optional<Integer> devices, Optional<Integer> clients,
			boolean changes) {
		return run(devices.orElseGet(() -> devices(project.plant())), clients.orElseGet(() -> clients(project.plant())),
				changes);
	}

	private static int devices(Plant plant) {
		return (int) plant.getDevices().stream()
				.filter(device -> ServerRole.WEB.isEnabled(device) || ServerRole.OPCUA.isEnabled(device)).count();
	}

	/**
	 * Clients that the project lists and certificates that devices trust, each once; the engineering station is always
	 * one.
	 */
	private static int clients(Plant plant) {
		Set<CertificateNumber> trusted = new HashSet<>();
		for (Device device : plant.getDevices()) {
			OpcUaServer server = device.getOpcUaServer();
			if (server != null && server.getSecureChannel() != null) {
				trusted.addAll(server.getSecureChannel().getTrustedClients());
			}
		}
		plant.getClients().forEach(client -> trusted.remove(client.getCertificate()));
		return Math.max(1, trusted.size() + plant.getClients().size());
	}

	private static void check(String option, int number, String what) throws ProblemException {
		if (number < 0 || number > MOST) {
			throw new ProblemException(CheckProblem.COUNT_NEGATIVE.at(Place.of(option), number, what));
		}
	}
}
