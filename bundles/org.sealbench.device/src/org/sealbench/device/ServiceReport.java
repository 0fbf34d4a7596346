// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.util.List;

/**
 * How one of a device's servers is doing.
 *
 * @param reason why it failed, or what is amiss while it runs; else the empty string
 */
public record ServiceReport(State state, List<String> urls, String reason) {

	public ServiceReport {
		urls = List.copyOf(urls);
	}

	/** What a server can be. */
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
