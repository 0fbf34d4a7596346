// SPDX-License-Identifier: EPL-2.0
/** What the server works with at this moment: certificates, endpoints, limits, users and their rights. */
package org.sealbench.emulator.opcua.config;
