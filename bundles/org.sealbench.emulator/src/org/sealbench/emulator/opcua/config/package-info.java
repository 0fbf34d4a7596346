/** What the server works with at this moment: certificates, endpoints, limits, users and their rights. */
package org.sealbench.emulator.opcua.config;
