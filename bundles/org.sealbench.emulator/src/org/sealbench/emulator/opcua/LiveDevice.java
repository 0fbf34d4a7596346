package org.sealbench.emulator.opcua;

import java.time.Instant;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.QuietLog;
import org.sealbench.opcua.PolicyRule;

/**
 * What the server works with at this moment. A download or a certificate push replaces it while the server runs, so whoever
 * needs a part of it asks anew each time.
 */
final class LiveDevice {

	private final QuietLog quiet = new QuietLog(this::log, System::nanoTime);
	private volatile State state;

	/** Belongs together. */
	private record State(DeviceContext context, ServerMaterial material, Logins logins, UserRights rights) {
	}

	/** @throws ProblemException if certificates, keys or trust list of the image cannot be used */
	LiveDevice(DeviceContext context) throws ProblemException {
		replace(context);
	}

	/**
	 * From here on another image counts.
	 *
	 * @throws ProblemException if it cannot be used; then the present one stays
	 */
	synchronized void replace(DeviceContext next) throws ProblemException {
		OpcUaServerSettings settings = next.image().settings().opcUaServer();
		state = new State(next, ServerMaterial.of(next.image()), new Logins(settings), new UserRights(settings));
	}

	/** As {@link #replace}, unless another image has come meanwhile than the one that the next was made of; says whether it did. */
	synchronized boolean replace(DeviceContext expected, DeviceContext next) throws ProblemException {
		if (state.context() != expected) {
			return false;
		}
		replace(next);
		return true;
	}

	DeviceContext context() {
		return state.context();
	}

	OpcUaServerSettings settings() {
		return state.context().image().settings().opcUaServer();
	}

	ServerMaterial material() {
		return state.material();
	}

	Logins logins() {
		return state.logins();
	}

	UserRights rights() {
		return state.rights();
	}

	/** The device's own time. */
	Instant now() {
		return state.context().clock().instant();
	}

	/** Whether any policy of the SHA-1 era is offered. */
	boolean offersSha1Era() {
		List<EndpointSecurity> offers = settings().security();
		return offers.stream().anyMatch(each -> PolicyRule.isSha1Era(SecurityPolicy.valueOf(each.policy())));
	}

	void log(String text) {
		state.context().log().add(OpcUaDeviceServer.LOG_SOURCE, text);
	}

	/** Logs what a stranger can cause at will, but not every time; the parameters are those of {@link QuietLog#add}. */
	void logQuietly(String kind, String same, String text) {
		quiet.add(kind, same, text);
	}
}
