### Staking, swapping, providing liquidity, lending, bridging, using a dApp.

defi_help-meaning = How do I stake, swap or use DeFi?
defi_help-opening = Of course, step by step. I'll also say what to watch out for, because mistakes here cost money.
defi_help-advice =
    It works much the same everywhere:

    1. Open the project's real website in the app's browser. Take the address from the project's official channels, not from a chat or an ad.
    2. Have the token in your wallet, on the right network, and some of that network's own coin for the fee.
    3. Tap "Connect" and choose your wallet. The site now sees your address; it can't take anything yet.
    4. Choose what to do: swap, stake, lend, or "add liquidity". For liquidity mining you usually put in two coins of equal value and get a receipt token; on some sites you then stake that too.
    5. First you approve: this allows the site's contract to move your token. Allow only the amount you need.
    6. Then confirm and wait until it is done. If you don't understand what you are asked to sign, reject it.
    7. Start with a small amount. Afterwards disconnect, and revoke approvals you no longer need: disconnecting alone doesn't end them.

    Contracts can fail, and coins in a pool can lose value. Nothing is guaranteed, and I can't advise what to invest in.
    .technical =
    1. Add the token by contract address; check the dApp's domain and the router or pool contract against its documentation.
    2. approve(spender, amount) lets the spender move up to that amount until revoked (EIP-20); set it to what you need. Permit signatures (EIP-2612, Permit2) do the same without gas.
    3. Swap: the slippage setting fixes a minimum output, below which the transaction reverts. Set too wide, it invites sandwich attacks; look at price impact and pool depth.
    4. Liquidity mining: deposit both assets (concentrated pools need a range), receive LP tokens or a position NFT, stake it in the farm or gauge, claim rewards. Leave in reverse: unstake, remove liquidity, revoke. Impermanent loss arises when the two prices diverge.
    5. Lending: watch the health factor; below 1 the collateral is liquidated. Staking: note the unbonding time and slashing.
    6. Bridges: check both chains and the bridged contract; finality takes minutes to days.
    7. Risks: bugs, admin keys, oracles. An audit is no guarantee.
