// SPDX-License-Identifier: EPL-2.0
/**
 * An open project: the model with its certificates, private keys, access and integrity, and how it is created, opened,
 * locked and saved.
 */
package org.sealbench.project;
