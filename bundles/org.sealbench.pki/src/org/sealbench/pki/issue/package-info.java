/** Makes certificates and revocation lists: profiles and their rules, extensions, renewal. */
package org.sealbench.pki.issue;
