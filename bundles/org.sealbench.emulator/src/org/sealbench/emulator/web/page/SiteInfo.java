// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.time.Duration;

/**
 * What all pages of one loaded image have in common.
 *
 * @param edition  differs for each image and each start, so that a page that is open can detect that it is outdated
 * @param hasUsers whether anybody can log in
 * @param idle     after which time without use a session ends
 */
public record SiteInfo(String edition, boolean hasUsers, Duration idle) {
}
