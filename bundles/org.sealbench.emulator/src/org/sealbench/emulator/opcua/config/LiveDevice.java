// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import java.time.Instant;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DevicePart;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.ThrottledLog;
import org.sealbench.opcua.policy.SecurityPolicyRequirements;

/**
 * What the server works with at this moment. A download or a certificate push replaces it while the server runs, so its
 * parts are looked up each time.
 */
public final class LiveDevice {

	private final ThrottledLog quiet = new ThrottledLog(this::log, System::nanoTime);
	private volatile State state;

	/** What is replaced together. */
	private record State(DeviceContext context, SecurityMaterial material, PasswordVerifier logins, UserRights rights) {
	}

	/** @throws ProblemException if certificates, keys or trust list of the image cannot be used */
	public LiveDevice(DeviceContext context) throws ProblemException {
		replace(context);
	}

	/**
	 * Switches to another image.
	 *
	 * @throws ProblemException if it cannot be used; then the current one stays
	 */
	public synchronized void replace(DeviceContext next) throws ProblemException {
		OpcUaServerSettings settings = next.image().settings().opcUaServer();
		state = new State(next, SecurityMaterial.of(next.image()), new PasswordVerifier(settings),
				new UserRights(settings));
	}

	/**
	 * As {@link #replace}, unless the expected context was replaced meanwhile; returns whether it did.
	 *
	 * @throws ProblemException if the image cannot be stored
	 */
	public synchronized boolean replace(DeviceContext expected, DeviceContext next) throws ProblemException {
		if (state.context() != expected) {
			return false;
		}
		replace(next);
		return true;
	}

	public DeviceContext context() {
		return state.context();
	}

	public OpcUaServerSettings settings() {
		return state.context().image().settings().opcUaServer();
	}

	public SecurityMaterial material() {
		return state.material();
	}

	public PasswordVerifier logins() {
		return state.logins();
	}

	public UserRights rights() {
		return state.rights();
	}

	/** The device's own time. */
	public Instant now() {
		return state.context().clock().instant();
	}

	/** Whether any legacy policy is offered. */
	public boolean offersSha1Era() {
		List<EndpointSecurity> offers = settings().security();
		return offers.stream()
				.anyMatch(each -> SecurityPolicyRequirements.isSha1Era(SecurityPolicy.valueOf(each.policy())));
	}

	public void log(String text) {
		state.context().log().add(DevicePart.OPCUA, text);
	}

	/**
	 * Logs what any client can cause at will, but not every time; the parameters are those of {@link ThrottledLog#add}.
	 */
	public void logThrottled(String kind, String same, String text) {
		quiet.add(kind, same, text);
	}
}
