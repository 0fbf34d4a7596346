// SPDX-License-Identifier: EPL-2.0
/**
 * What the project keeps of its certificates: entries by number, the source of new numbers, revisions of their files,
 * and where each is used.
 */
package org.sealbench.project.certificate;
