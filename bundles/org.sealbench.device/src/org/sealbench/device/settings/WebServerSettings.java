// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.util.List;

/**
 * The web server.
 *
 * @param httpsOnly whether plain HTTP is not served at all
 * @param httpPort  port of plain HTTP, used only when {@code httpsOnly} is off
 */
public record WebServerSettings(boolean enabled, boolean httpsOnly, int httpsPort, int httpPort,
		List<UserSettings> users) {

	public WebServerSettings {
		users = List.copyOf(users);
	}
}
