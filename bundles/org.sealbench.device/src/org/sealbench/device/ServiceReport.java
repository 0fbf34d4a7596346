// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.util.List;

/**
 * The state of one of a device's servers.
 *
 * @param reason why it failed, or what is wrong while it runs; else the empty string
 */
public record ServiceReport(State state, List<String> urls, String reason) {

	public ServiceReport {
		urls = List.copyOf(urls);
	}

	/** The states of a server. */
	public enum State {
		OFF, RUNNING, FAILED
	}

	public static ServiceReport off() {
		return new ServiceReport(State.OFF, List.of(), "");
	}

	public static ServiceReport running(List<String> urls) {
		return new ServiceReport(State.RUNNING, urls, "");
	}

	public static ServiceReport failed(String reason) {
		return new ServiceReport(State.FAILED, List.of(), reason);
	}
}
