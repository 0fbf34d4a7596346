// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trial;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.network.NetworkNode;
import org.sealbench.operations.network.Trial;
import org.sealbench.pki.Credential;
import org.sealbench.project.Project;

/** The clients that can be played from here: those whose keys the project has and nobody has to log in for. */
public final class Players {

	private static final Texts TEXTS = Texts.beside(Players.class);

	private final Project project;
	private final Map<CertificateNumber, Optional<Credential>> known = new ConcurrentHashMap<>();
	private final Optional<Credential> station;

	/**
	 * Those of a project.
	 *
	 * @throws ProblemException if this station's own client cannot be read
	 */
	public Players(Project project) throws ProblemException {
		this.project = project;
		this.station = project.localClient().read();
	}

	/** Why a connection cannot be made; empty if it can. */
	public Optional<String> obstacle(Trial trial) {
		if (trial.client() == NetworkNode.Kind.BROWSER || trial.here() || credential(trial).isPresent()) {
			return Optional.empty();
		}
		if (trial.client() == NetworkNode.Kind.AUTHORITY) {
			return Optional.of(TEXTS.get("manyClients"));
		}
		if (trial.certificate().isNone()) {
			return Optional.of(TEXTS.get("noCertificate"));
		}
		return Optional.of(project.access().isOpen() ? TEXTS.get("noKey") : TEXTS.get("notLoggedIn"));
	}

	/** What the client authenticates with over OPC UA. */
	public Optional<Credential> credential(Trial trial) {
		if (trial.here()) {
			return station;
		}
		return trial.certificate().isNone() || trial.client() == NetworkNode.Kind.AUTHORITY ? Optional.empty()
				: known.computeIfAbsent(trial.certificate(), this::read);
	}

	private Optional<Credential> read(CertificateNumber number) {
		try {
			return project.certificates().entry(number).isPrivateKey()
					? Optional.of(project.certificates().credential(number))
					: Optional.empty();
		} catch (ProblemException e) {
			// Nobody is logged in, or its key is damaged: compile reports the latter.
			return Optional.empty();
		}
	}
}
