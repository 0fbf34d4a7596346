/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Interface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network interface of a device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.NetworkInterface#getName <em>Name</em>}</li>
 *   <li>{@link org.sealbench.model.NetworkInterface#getAddress <em>Address</em>}</li>
 *   <li>{@link org.sealbench.model.NetworkInterface#getPrefixLength <em>Prefix Length</em>}</li>
 *   <li>{@link org.sealbench.model.NetworkInterface#getDnsNames <em>Dns Names</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getNetworkInterface()
 * @model
 * @generated
 */
public interface NetworkInterface extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sealbench.model.ModelPackage#getNetworkInterface_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sealbench.model.NetworkInterface#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IPv4 or IPv6 literal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.sealbench.model.ModelPackage#getNetworkInterface_Address()
	 * @model default=""
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.sealbench.model.NetworkInterface#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Prefix Length</b></em>' attribute.
	 * The default value is <code>"24"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the subnet's prefix in bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix Length</em>' attribute.
	 * @see #setPrefixLength(int)
	 * @see org.sealbench.model.ModelPackage#getNetworkInterface_PrefixLength()
	 * @model default="24"
	 * @generated
	 */
	int getPrefixLength();

	/**
	 * Sets the value of the '{@link org.sealbench.model.NetworkInterface#getPrefixLength <em>Prefix Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix Length</em>' attribute.
	 * @see #getPrefixLength()
	 * @generated
	 */
	void setPrefixLength(int value);

	/**
	 * Returns the value of the '<em><b>Dns Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DNS names of the interface; certificates name them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dns Names</em>' attribute list.
	 * @see org.sealbench.model.ModelPackage#getNetworkInterface_DnsNames()
	 * @model
	 * @generated
	 */
	EList<String> getDnsNames();

} // NetworkInterface
